namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>A file inside an archive: closing it closes the archive, and damage is told with its name.</summary>
internal sealed class OwningStream(Stream inner, IDisposable owner, string name) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw FormatStop.At(name, 0, "is damaged inside its archive: download it again.");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            owner.Dispose();
        }
        base.Dispose(disposing);
    }
}
