using ExoGraph.Core.Queries.Chains;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Every setting that occurs, once, and how far two of them are apart.</summary>
public sealed class ContextTable
{
    private readonly ContextKey[] _keys;
    private readonly Lineage _lineage;

    internal ContextTable(ContextKey[] keys, Lineage lineage)
    {
        _keys = keys;
        _lineage = lineage;
    }

    /// <summary>How many settings there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The setting of a number from 0.</summary>
    public ContextKey this[int index] => _keys[index];

    /// <summary>
    /// Twice J of a join between statements of two settings: for each of cancer, cell and organism 0 where equal or both not stated,
    /// 1 where one is not stated or an ancestor of the other, 2 where they differ.
    /// </summary>
    public int HalfJumps(int before, int after)
    {
        if (before == after) return 0;
        var (a, b) = (_keys[before], _keys[after]);
        return Step(a.Cancer, b.Cancer) + Step(a.Cell, b.Cell) + Step(a.Organism, b.Organism);
    }

    /// <summary>Which of cancer, cell and organism change between two settings.</summary>
    public IEnumerable<ContextChange> Changes(int before, int after)
    {
        var (a, b) = (_keys[before], _keys[after]);
        if (a.Cancer != b.Cancer) yield return ContextChange.Cancer;
        if (a.Cell != b.Cell) yield return ContextChange.Cell;
        if (a.Organism != b.Organism) yield return ContextChange.Organism;
    }

    /// <summary>Whether two tumours are the same, or one is above the other. One not stated is related to none.</summary>
    public bool AreRelatedCancers(int contextA, int contextB)
    {
        var (a, b) = (_keys[contextA].Cancer, _keys[contextB].Cancer);
        return a >= 0 && b >= 0 && (a == b || _lineage.AreRelated(a, b));
    }

    private int Step(int a, int b)
    {
        if (a == b) return 0;
        return a < 0 || b < 0 || _lineage.AreRelated(a, b) ? 1 : 2;
    }
}
