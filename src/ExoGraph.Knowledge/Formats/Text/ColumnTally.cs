using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Counts the values of columns that nothing asked for, so that what is dropped is told.</summary>
/// <param name="columns">Their indexes and names.</param>
internal sealed class ColumnTally(IReadOnlyList<(int Column, string Name)> columns)
{
    private readonly long[] _rows = new long[columns.Count];

    /// <summary>Columns that had a value, in the table's order.</summary>
    public IReadOnlyList<UnusedColumn> Found => [.. columns.Select((c, i) => new UnusedColumn(c.Name, _rows[i])).Where(c => c.Rows > 0)];

    /// <summary>Counts a row.</summary>
    public void Count(RowReader row)
    {
        for (var i = 0; i < _rows.Length; i++)
            if (!row[columns[i].Column].IsEmpty) _rows[i]++;
    }
}
