namespace ExoGraph.Paths.Mirrors;

/// <summary>
/// Marks statements that can be left out where parallel ones are not listed apart: another of the same sign between the same entities,
/// in the same setting and from the same kind of source, costs less (or the same, with an earlier id), and the marked one is part of no
/// declared path or transfer. Whatever chain holds the marked one, the other makes a chain with the same identity that ranks before it.
/// </summary>
internal static class Dominance
{
    public static void Mark(Mirror mirror, int[] offsets, int[] heads, int[] costs, int[] edges, EdgeFlags[] flags)
    {
        Parallel.For(0, offsets.Length - 1, v =>
        {
            if (offsets[v + 1] - offsets[v] < 2) return;
            // The mirror's order puts parallel statements beside each other.
            var row = Enumerable.Range(offsets[v], offsets[v + 1] - offsets[v]).OrderBy(e => edges[e]).ToArray();
            for (var i = 0; i < row.Length;)
            {
                var end = i + 1;
                while (end < row.Length && heads[row[end]] == heads[row[i]]) end++;
                if (end - i > 1) MarkParallel(mirror, row.AsSpan(i, end - i), costs, edges, flags);
                i = end;
            }
        });
    }

    private static void MarkParallel(Mirror mirror, ReadOnlySpan<int> parallel, int[] costs, int[] edges, EdgeFlags[] flags)
    {
        const EdgeFlags Kind = EdgeFlags.Minus | EdgeFlags.Unknown | EdgeFlags.Pack;
        var best = new Dictionary<(EdgeFlags, int), int>();
        foreach (var e in parallel)
        {
            if ((flags[e] & (EdgeFlags.Transfer | EdgeFlags.AsPrinted)) != 0) continue;
            var key = (flags[e] & Kind, mirror.Data.EdgeContexts[edges[e]]);
            if (!best.TryGetValue(key, out var other) || IsBefore(e, other)) best[key] = e;
        }
        foreach (var e in parallel)
        {
            if ((flags[e] & (EdgeFlags.Transfer | EdgeFlags.AsPrinted | EdgeFlags.Placed)) != 0) continue;
            if (best[(flags[e] & Kind, mirror.Data.EdgeContexts[edges[e]])] != e) flags[e] |= EdgeFlags.Dominated;
        }

        bool IsBefore(int a, int b) => costs[a] != costs[b] ? costs[a] < costs[b] : mirror.StatementIdOf(edges[a]) < mirror.StatementIdOf(edges[b]);
    }
}
