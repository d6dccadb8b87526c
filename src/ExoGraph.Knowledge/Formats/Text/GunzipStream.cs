using System.IO.Compression;
using System.Security.Cryptography;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Unpacks gzip (also several members in a row) and notices what <see cref="GZipStream"/> passes over: a file that ends in the middle, or that unpacks without end.</summary>
/// <remarks>
/// A member of known content is appended to the packed bytes. It comes out at the end of a whole file; after a cut one it
/// is taken for packed data and does not.
/// </remarks>
internal sealed class GunzipStream : ForwardStream
{
    private static readonly byte[] s_mark = SHA256.HashData("the end of a whole gzip file"u8);
    private static readonly byte[] s_packedMark = Pack();

    private readonly InputEntry _entry;
    private readonly TailStream _packed;
    private readonly GZipStream _unpacker;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _done;
    private long _unpackedBytes;

    public GunzipStream(Stream packed, InputEntry entry)
    {
        _entry = entry;
        _packed = new TailStream(packed, s_packedMark);
        _unpacker = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.Length == 0) return 0;
        // The last bytes are held back: they may be the mark.
        while (!_done && _end - _start <= s_mark.Length) Fill();
        var count = Math.Min(buffer.Length, _end - _start - (_done ? 0 : s_mark.Length));
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        int count;
        try
        {
            count = _unpacker.Read(_buffer, _end, _buffer.Length - _end);
        }
        catch (InvalidDataException)
        {
            throw FormatStop.At(_entry.Name, 0, "the gzip file is damaged or ends too early: download it again.");
        }
        _end += count;
        _unpackedBytes += count;
        var limits = _entry.Limits;
        if (_unpackedBytes > limits.UnpackedBytes || (_unpackedBytes > limits.RatioFloor && _unpackedBytes / Math.Max(1, _packed.Given) > limits.Ratio))
            throw FormatStop.At(_entry.Name, 0, "unpacks to far more than any real table does (a zip bomb): reading stopped.");
        if (count > 0) return;
        _done = true;
        if (_end < s_mark.Length || !_buffer.AsSpan(_end - s_mark.Length, s_mark.Length).SequenceEqual(s_mark))
            throw FormatStop.At(_entry.Name, 0, "the gzip file ends too early, or has something behind its end: download it again.");
        _end -= s_mark.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _unpacker.Dispose();
        base.Dispose(disposing);
    }

    private static byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) packer.Write(s_mark);
        return packed.ToArray();
    }
}
