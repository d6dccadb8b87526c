using System.Text;
using System.Text.Unicode;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records;

/// <summary>Reads a file as text and reports what does not belong in it: a byte order mark, carriage returns, control characters, bytes that are not UTF-8.</summary>
internal static class SourceText
{
    /// <summary>Files above this many bytes (4 MB) are refused without being read to the end.</summary>
    public const int Limit = 4 * 1024 * 1024;

    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text with line feeds alone as line ends; null where it cannot be read at all.</summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="file">How problems name it.</param>
    /// <param name="tabsAllowed">Whether it is a table; in YAML a tab is a problem.</param>
    /// <param name="log">Takes the problems.</param>
    public static string? Read(string path, string file, bool tabsAllowed, ProblemLog log)
    {
        if (Bytes(path, file, log) is not { } bytes) return null;
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(s_mark))
        {
            log.Add(new Place(file, 1), TextCodes.ByteOrderMark, "The file starts with a byte order mark.");
            content = content[s_mark.Length..];
        }
        if (!Utf8.IsValid(content))
        {
            log.Add(new Place(file, LineOfFault(content)), TextCodes.NotUtf8, "The line holds bytes that are not UTF-8.");
            return null;
        }
        return Clean(Encoding.UTF8.GetString(content), file, tabsAllowed, log);
    }

    private static byte[]? Bytes(string path, string file, ProblemLog log)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[(int)Math.Min(Math.Max(stream.Length, 0), Limit) + 1];
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (count <= Limit && count < buffer.Length) return buffer[..count];
            log.Add(new Place(file, 1), FileCodes.TooLarge, $"The file is larger than {Limit / 1024 / 1024} MB and is not read; divide it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            log.Add(new Place(file, 1), FileCodes.Unreadable, $"The file cannot be read ({e.GetType().Name}).");
        }
        return null;
    }

    private static int LineOfFault(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) != System.Buffers.OperationStatus.Done) return line;
            if (bytes[0] == (byte)'\n') line++;
            bytes = bytes[used..];
        }
        return line;
    }

    private static string Clean(string text, string file, bool tabsAllowed, ProblemLog log)
    {
        var clean = new StringBuilder(text.Length);
        int line = 1, lastTab = 0, lastControl = 0;
        var returnSeen = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            else if (c == '\r')
            {
                if (!returnSeen) log.Add(new Place(file, line), TextCodes.CarriageReturn, "The line ends with a carriage return; lines end with a line feed alone.");
                returnSeen = true;
                if (i + 1 < text.Length && text[i + 1] == '\n') continue;
                c = ' ';
            }
            else if (c == '\t' && !tabsAllowed)
            {
                if (lastTab != line) log.Add(new Place(file, line), TextCodes.Tab, "The line holds a tab; YAML is written with spaces.");
                lastTab = line;
                c = ' ';
            }
            else if (c != '\t' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF'))
            {
                if (lastControl != line) log.Add(new Place(file, line), TextCodes.ControlCharacter, $"The line holds the control character U+{(int)c:X4}.");
                lastControl = line;
                c = ' ';
            }
            clean.Append(c);
        }
        return clean.ToString();
    }
}
