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
    internal readonly record struct Cell(int Entity, Grounded Grounded)
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
                var grounded = _ground(key);
                _items[key] = item = new Cell(grounded.Entity is { } entity ? _job.Builder.Entity(entity) : -1, grounded);
            }
            if (item.Entity >= 0)
            {
                _job.Log.Ground(item.Grounded.By);
                if (item.Grounded.Remark is { } remark) table.Remark(remark, text.ToString());
            }
            else if (item.Grounded.Candidates is { } candidates) _job.Log.Ambiguous(text.ToString(), candidates);
            return item;
        }
    }
}
