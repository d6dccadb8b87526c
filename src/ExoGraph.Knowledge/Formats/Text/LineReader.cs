using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Reads lines that end in LF, and only those: a lone CR inside a line is a character of the line. One trailing CR is taken off.</summary>
/// <remarks>UTF-8; a line that is not valid UTF-8 is read as Latin-1, and counted.</remarks>
internal sealed class LineReader : IDisposable
{
    private readonly Stream _stream;
    private readonly InputLimits _limits;
    private byte[] _bytes = new byte[1 << 17];
    private int _start;
    private int _end;
    private bool _ended;
    private char[] _chars = new char[1 << 12];

    public LineReader(InputEntry entry)
    {
        File = entry.Name;
        _limits = entry.Limits;
        _stream = entry.Open();
        Fill();
        if (_bytes.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble)) _start = 3;
    }

    public string File { get; }

    /// <summary>The number of the line read last, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>How many lines were not UTF-8.</summary>
    public long LatinLines { get; private set; }

    /// <summary>Reads the next line; false at the end. The line is valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<char> line)
    {
        line = default;
        if (!Next(out var bytes)) return false;
        line = Decode(bytes);
        return true;
    }

    /// <summary>Reads the next line as UTF-8; false at the end. The line is valid until the next call.</summary>
    public bool TryReadUtf8(out ReadOnlySpan<byte> line)
    {
        if (!Next(out line)) return false;
        if (Utf8.IsValid(line)) return true;
        LatinLines++;
        line = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(line));
        return true;
    }

    /// <summary>The first bytes that are not blank, without moving on: to see what kind of text it is.</summary>
    public ReadOnlySpan<byte> Ahead()
    {
        while (!_ended && _end - _start < 512) Fill();
        return _bytes.AsSpan(_start, Math.Min(4096, _end - _start)).TrimStart(" \t\r\n"u8);
    }

    public void Dispose() => _stream.Dispose();

    private bool Next(out ReadOnlySpan<byte> bytes)
    {
        if (!NextBytes(out bytes)) return false;
        Line++;
        if (bytes.Length > 0 && bytes[^1] == '\r') bytes = bytes[..^1];
        return true;
    }

    private bool NextBytes(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _bytes.AsSpan(_start, _end - _start);
            var feed = rest[searched..].IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = rest[..(searched + feed)];
                _start += searched + feed + 1;
                return true;
            }
            if (_ended)
            {
                line = rest;
                _start = _end;
                return rest.Length > 0;
            }
            searched = rest.Length;
            if (searched > _limits.LineBytes)
                throw FormatStop.At(File, Line + 1, $"the line is longer than {_limits.LineBytes >> 20} MB: this is not a table.");
            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        try
        {
            var count = _stream.Read(_bytes, _end, _bytes.Length - _end);
            _end += count;
            _ended = count == 0;
        }
        catch (InvalidDataException)
        {
            throw FormatStop.At(File, Line + 1, "the packed data are damaged: download the file again.");
        }
        catch (IOException e)
        {
            throw new FormatStop(new FormatProblem(File, Line + 1, "reading failed: " + e.Message, true));
        }
    }

    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _chars.Length) _chars = new char[Math.Max(bytes.Length, _chars.Length * 2)];
        if (Utf8.ToUtf16(bytes, _chars, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            LatinLines++;
            written = Encoding.Latin1.GetChars(bytes, _chars);
        }
        return _chars.AsSpan(0, written);
    }
}
