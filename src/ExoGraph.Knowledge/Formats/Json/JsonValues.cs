using System.Buffers;

namespace ExoGraph.Knowledge.Formats.Json;

/// <summary>Finds where JSON values end without reading what they hold; whether they are valid the parser says later.</summary>
internal static class JsonValues
{
    private static readonly SearchValues<byte> s_structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> s_afterScalar = SearchValues.Create(", ]}\t\r\n"u8);

    /// <summary>The length of the value with which the bytes begin; -1 where they end before it does.</summary>
    public static int Length(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        (byte)'"' => EndOfString(bytes, 1),
        (byte)'{' or (byte)'[' => EndOfBrackets(bytes),
        _ => bytes.IndexOfAny(s_afterScalar),
    };

    private static int EndOfBrackets(ReadOnlySpan<byte> bytes)
    {
        var depth = 0;
        for (var at = 0; ;)
        {
            var next = bytes[at..].IndexOfAny(s_structure);
            if (next < 0) return -1;
            at += next;
            switch (bytes[at])
            {
                case (byte)'"':
                    at = EndOfString(bytes, at + 1);
                    if (at < 0) return -1;
                    break;
                case (byte)'{' or (byte)'[':
                    (depth, at) = (depth + 1, at + 1);
                    break;
                default:
                    at++;
                    if (--depth == 0) return at;
                    break;
            }
        }
    }

    /// <summary>The place behind the closing quote of a string whose content starts at <paramref name="at"/>; -1 where it is not there.</summary>
    private static int EndOfString(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var next = bytes[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0) return -1;
            at += next;
            if (bytes[at] == '"') return at + 1;
            at += 2;
            if (at > bytes.Length) return -1;
        }
    }
}
