using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>A row of a KGX table.</summary>
internal sealed class KgxRow : IKgxItem
{
    private readonly int[] _columns = new int[KgxFields.Count];
    private RowReader? _row;

    public KgxRow(Header header)
    {
        foreach (var (field, names) in KgxFields.Names) _columns[(int)field] = header.Find(names);
    }

    /// <summary>Takes the row at hand.</summary>
    public KgxRow Of(RowReader row)
    {
        _row = row;
        return this;
    }

    public ReadOnlySpan<char> this[KgxField field] => _row![_columns[(int)field]];
}
