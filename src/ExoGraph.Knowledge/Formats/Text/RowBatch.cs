namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Some rows of a table, copied out of its reader.</summary>
internal sealed class RowBatch
{
    private const int MaxRows = 512;
    private const int MaxChars = 1 << 16;

    private char[] _text = new char[1 << 14];
    private int _length;
    private int[] _ends = new int[1 << 12];
    private int _cells;
    private readonly List<(int FirstCell, long Line)> _rows = new(MaxRows);

    public int Count => _rows.Count;

    /// <summary>Takes rows over until the batch is full or the table ends.</summary>
    public RowBatch Fill(RowReader rows, ColumnTally? unused)
    {
        _rows.Clear();
        (_length, _cells) = (0, 0);
        while (_rows.Count < MaxRows && _length < MaxChars && rows.Read())
        {
            _rows.Add((_cells, rows.Line));
            unused?.Count(rows);
            for (var i = 0; i < rows.Count; i++) Add(rows.Raw(i));
        }
        return this;
    }

    public long Line(int row) => _rows[row].Line;

    public int CellsOf(int row) => (row + 1 < _rows.Count ? _rows[row + 1].FirstCell : _cells) - _rows[row].FirstCell;

    public ReadOnlySpan<char> Cell(int row, int column)
    {
        var cell = _rows[row].FirstCell + column;
        var start = cell == 0 ? 0 : _ends[cell - 1];
        return _text.AsSpan(start, _ends[cell] - start);
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length) Array.Resize(ref _text, Math.Max(_length + text.Length, _text.Length * 2));
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
        if (_cells == _ends.Length) Array.Resize(ref _ends, _ends.Length * 2);
        _ends[_cells++] = _length;
    }
}
