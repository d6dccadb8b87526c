using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Remembers what some cells of a row came to: what millions of rows repeat is worked out once, and no text is made to look it up.</summary>
/// <param name="make">Works it out from the row's cells in these columns.</param>
internal sealed class RowCache<T>(Func<RowReader, int[], T> make)
{
    private readonly Dictionary<string, T> _items = new(StringComparer.Ordinal);
    private char[] _key = new char[256];

    /// <summary>What the cells in these columns come to.</summary>
    public T Of(RowReader row, int[] columns)
    {
        var length = 0;
        foreach (var column in columns)
        {
            var cell = row[column];
            if (length + cell.Length + 1 > _key.Length) Array.Resize(ref _key, Math.Max(length + cell.Length + 1, _key.Length * 2));
            cell.CopyTo(_key.AsSpan(length));
            length += cell.Length;
            // Its length, so that cells cannot run into each other.
            _key[length++] = (char)cell.Length;
        }
        var key = _key.AsSpan(0, length);
        var known = _items.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key, out var item)) known[key] = item = make(row, columns);
        return item;
    }
}
