using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>The order of a pack's statements: subject, predicate, object, then variant, by identifiers and names.</summary>
/// <remarks>A radix sort of one counting pass for each of the four, the least important first: each is a small number, and no two statements are ever compared.</remarks>
internal static class StatementOrder
{
    /// <summary>Indexes of the statements in their order.</summary>
    /// <param name="table">The statements.</param>
    /// <param name="entityRank">Each entity's place in the order of identifiers.</param>
    /// <param name="predicateRank">Each predicate's place in the order of names.</param>
    /// <param name="variants">How many variants there are.</param>
    public static int[] Of(StatementTable table, int[] entityRank, int[] predicateRank, int variants)
    {
        var order = new int[table.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var sorted = new int[order.Length];
        var entities = entityRank.Length == 0 ? 0 : entityRank.Max() + 1;
        if (variants > 1) Pass(static (in StatementTable.Row row, int[] _) => row.Variant, [], variants);
        Pass(static (in StatementTable.Row row, int[] rank) => rank[row.Object], entityRank, entities);
        Pass(static (in StatementTable.Row row, int[] rank) => rank[row.Predicate], predicateRank, predicateRank.Length);
        Pass(static (in StatementTable.Row row, int[] rank) => rank[row.Subject], entityRank, entities);
        return order;

        void Pass(Key key, int[] rank, int keys)
        {
            var starts = new int[keys + 1];
            for (var i = 0; i < order.Length; i++) starts[key(table[i], rank) + 1]++;
            for (var k = 0; k < keys; k++) starts[k + 1] += starts[k];
            foreach (var index in order) sorted[starts[key(table[index], rank)]++] = index;
            (order, sorted) = (sorted, order);
        }
    }

    private delegate int Key(in StatementTable.Row row, int[] rank);
}
