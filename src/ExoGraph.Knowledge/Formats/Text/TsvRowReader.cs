namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Rows of a tab-separated table without quoting: a <c>"</c> is a character like any other.</summary>
internal sealed class TsvRowReader(LineReader lines) : RowReader
{
    private int[] _tabs = new int[64];
    private char[] _text = new char[1 << 12];
    private int _length;

    public override string File => lines.File;

    public override long Line => lines.Line;

    public override long LatinLines => lines.LatinLines;

    public override int Count => _count;

    private int _count;

    public override bool Read()
    {
        if (!lines.TryRead(out var line)) return false;
        if (line.Length > _text.Length) _text = new char[line.Length * 2];
        line.CopyTo(_text);
        _length = line.Length;
        _count = 0;
        for (var at = 0; ;)
        {
            var tab = line[at..].IndexOf('\t');
            if (_count == _tabs.Length) Array.Resize(ref _tabs, _tabs.Length * 2);
            _tabs[_count++] = tab < 0 ? _length : at + tab;
            if (tab < 0) return true;
            at += tab + 1;
        }
    }

    public override ReadOnlySpan<char> Raw(int column)
    {
        if ((uint)column >= (uint)_count) return default;
        var start = column == 0 ? 0 : _tabs[column - 1] + 1;
        return _text.AsSpan(start, _tabs[column] - start);
    }

    public override void Dispose() => lines.Dispose();
}
