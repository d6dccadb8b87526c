namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Rows of a table as RFC 4180 has it: cells may stand in quotes, a quote inside is doubled, and a quoted cell may hold delimiters and line breaks.</summary>
/// <remarks>A quote in the middle of an unquoted cell is a character like any other.</remarks>
internal sealed class CsvRowReader(LineReader lines, char delimiter, InputLimits limits) : RowReader
{
    private char[] _text = new char[1 << 12];
    private int _length;
    private int[] _ends = new int[64];
    private int _count;
    private long _line;

    public override string File => lines.File;

    public override long Line => _line;

    public override long LatinLines => lines.LatinLines;

    public override int Count => _count;

    public override bool Read()
    {
        if (!lines.TryRead(out var line)) return false;
        (_line, _count, _length) = (lines.Line, 0, 0);
        for (var at = 0; ;)
        {
            if (at < line.Length && line[at] == '"') at = Quoted(ref line, at + 1);
            var stop = line[at..].IndexOf(delimiter);
            Append(line.Slice(at, stop < 0 ? line.Length - at : stop));
            if (_count == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
            _ends[_count++] = _length;
            if (stop < 0) return true;
            at += stop + 1;
        }
    }

    public override ReadOnlySpan<char> Raw(int column)
    {
        if ((uint)column >= (uint)_count) return default;
        var start = column == 0 ? 0 : _ends[column - 1];
        return _text.AsSpan(start, _ends[column] - start);
    }

    public override void Dispose() => lines.Dispose();

    /// <summary>Appends what stands in quotes; gives the place behind the closing one, perhaps on a later line.</summary>
    private int Quoted(ref ReadOnlySpan<char> line, int at)
    {
        var start = _length;
        while (true)
        {
            var quote = line[at..].IndexOf('"');
            if (quote >= 0)
            {
                Append(line.Slice(at, quote));
                at += quote + 1;
                if (at == line.Length || line[at] != '"') return at;
                Append("\"");
                at++;
                continue;
            }
            Append(line[at..]);
            Append("\n");
            if (lines.Line - _line > limits.QuotedLines || _length - start > limits.LineBytes || !lines.TryRead(out line))
                throw FormatStop.At(File, _line, "a quoted cell opens on this line and is never closed.");
            at = 0;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(_length + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }
}
