using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Remembers what a cell's text was grounded to, so that millions of rows cost a look-up each.</summary>
internal sealed class CellCache
{
    private readonly Dictionary<string, Cell> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Cell>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly ImportJob _job;
    private readonly Func<string, Grounded> _ground;

    /// <param name="Entity">Index of the entity; -1 where the text was not grounded.</param>
    /// <param name="Grounded">How it was found, or why not.</param>
    /// <param name="IsLabel">Whether the text is what the entity is called here.</param>
    internal readonly record struct Cell(int Entity, Grounded Grounded, bool IsLabel = false)
    {
        public RowResult Skip(ReadOnlySpan<char> text) => RowResult.Skip(Grounded.Problem ?? "not grounded", text.ToString());
    }

    public CellCache(ImportJob job, Func<string, Grounded> ground)
    {
        (_job, _ground) = (job, ground);
        _bySpan = _items.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks the text up, grounding it when it is seen first; counts how, and lists it where it is ambiguous.</summary>
    public Cell this[ReadOnlySpan<char> text, TableLog table]
    {
        get
        {
            if (!_bySpan.TryGetValue(text, out var item))
            {
                var key = text.ToString();
                _items[key] = item = _job.Cell(_ground(key), key);
            }
            return _job.Noted(item, text, table);
        }
    }
}
