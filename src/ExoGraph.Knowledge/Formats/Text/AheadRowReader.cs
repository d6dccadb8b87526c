using System.Collections.Concurrent;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Rows that another thread reads a little ahead. The inner reader stays its owner's, and must not be used meanwhile.</summary>
internal sealed class AheadRowReader : RowReader
{
    private readonly ConcurrentBag<RowBatch> _used = [];
    private readonly ReadAhead<RowBatch> _ahead;
    private RowBatch? _batch;
    private int _row;

    public AheadRowReader(RowReader rows)
    {
        File = rows.File;
        Unused = rows.Header?.Unused();
        _ahead = new ReadAhead<RowBatch>(() => (_used.TryTake(out var used) ? used : new RowBatch()).Fill(rows, Unused) is { Count: > 0 } batch ? batch : null);
    }

    public override string File { get; }

    /// <summary>Values of columns that nothing asked for, once all rows are read; null where there is no header.</summary>
    public ColumnTally? Unused { get; }

    public override long Line => _batch is null ? 0 : _batch.Line(_row);

    public override int Count => _batch is null ? 0 : _batch.CellsOf(_row);

    public override bool Read()
    {
        if (_batch is not null && ++_row < _batch.Count) return true;
        if (_batch is not null) _used.Add(_batch);
        _batch = _ahead.Next();
        _row = 0;
        return _batch is not null;
    }

    public override ReadOnlySpan<char> Raw(int column) => (uint)column < (uint)Count ? _batch!.Cell(_row, column) : default;

    public override void Dispose() => _ahead.Dispose();
}
