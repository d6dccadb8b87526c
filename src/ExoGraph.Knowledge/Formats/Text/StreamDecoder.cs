using System.IO.Compression;
using System.Text;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Unpacks a stream by what its first bytes say, up to two layers deep.</summary>
internal static class StreamDecoder
{
    public static Stream Decode(Stream raw, InputEntry entry)
    {
        var stream = raw;
        for (var layer = 0; ; layer++)
        {
            var (peeked, head) = Peek(stream, entry);
            if (Magic.Refusal(head) is { } why)
            {
                peeked.Dispose();
                throw FormatStop.At(entry.Name, 0, why);
            }
            if (!Magic.IsGzip(head)) return Utf16(peeked, head);
            if (layer == 2) throw FormatStop.At(entry.Name, 0, "is packed more than twice.");
            stream = new GunzipStream(peeked, entry);
        }
    }

    private static (PeekStream, byte[]) Peek(Stream stream, InputEntry entry)
    {
        var head = new byte[512];
        var length = 0;
        try
        {
            length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            stream.Dispose();
            throw FormatStop.At(entry.Name, 0, "is damaged or incomplete: download it again.");
        }
        head = head[..length];
        return (new PeekStream(head, stream), head);
    }

    private static Stream Utf16(PeekStream stream, ReadOnlySpan<byte> head)
    {
        Encoding? encoding = head.StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe]) ? Encoding.Unicode
            : head.StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff]) ? Encoding.BigEndianUnicode : null;
        return encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
    }
}
