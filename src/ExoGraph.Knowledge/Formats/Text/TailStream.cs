namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>A stream with some bytes of ours behind its end.</summary>
internal sealed class TailStream(Stream inner, byte[] tail) : ForwardStream
{
    private bool _ended;
    private int _tailGiven;

    /// <summary>How many bytes of the inner stream were given.</summary>
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (!_ended)
        {
            var count = inner.Read(buffer);
            Given += count;
            if (count > 0 || buffer.Length == 0) return count;
            _ended = true;
        }
        var rest = Math.Min(buffer.Length, tail.Length - _tailGiven);
        tail.AsSpan(_tailGiven, rest).CopyTo(buffer);
        _tailGiven += rest;
        return rest;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
