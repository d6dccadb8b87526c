using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A row of a KGX table.</summary>
internal sealed class KgxRow : IKgxItem
{
    private readonly RowReader _row;
    private readonly int[] _columns = new int[KgxFields.Count];

    public KgxRow(RowReader row, Header header)
    {
        _row = row;
        foreach (var (field, names) in KgxFields.Names) _columns[(int)field] = header.Find(names);
    }

    public ReadOnlySpan<char> this[KgxField field] => _row[_columns[(int)field]];
}
