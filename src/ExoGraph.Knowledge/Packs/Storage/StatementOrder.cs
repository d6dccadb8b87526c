using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>The order of a pack's statements: subject, predicate, object, then variant, by identifiers and names.</summary>
internal readonly struct StatementOrder(StatementTable table, int[] entityRank, int[] predicateRank) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        ref var a = ref table[x];
        ref var b = ref table[y];
        var order = entityRank[a.Subject].CompareTo(entityRank[b.Subject]);
        if (order == 0) order = predicateRank[a.Predicate].CompareTo(predicateRank[b.Predicate]);
        if (order == 0) order = entityRank[a.Object].CompareTo(entityRank[b.Object]);
        return order != 0 ? order : a.Variant.CompareTo(b.Variant);
    }
}
