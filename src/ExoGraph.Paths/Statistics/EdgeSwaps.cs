namespace ExoGraph.Paths.Statistics;

/// <summary>Rewires edges so that every vertex keeps its degree: two edges swap their heads, again and again (XSwap, Hanhijärvi 2009).</summary>
/// <remarks>A swap that would make an edge twice, or one from a vertex to itself, is refused. Seeded: the same seed gives the same edges.</remarks>
public static class EdgeSwaps
{
    /// <summary>How many swaps are tried for each edge.</summary>
    public const int TriesForEachEdge = 10;

    /// <summary>Rewires in place.</summary>
    /// <param name="tails">Tails; they stay.</param>
    /// <param name="heads">Heads; they are swapped.</param>
    /// <param name="random">The source of chance.</param>
    /// <param name="undirected">Whether an edge may be turned round before a swap, and is the same as its reverse.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void Rewire(int[] tails, int[] heads, Random random, bool undirected, CancellationToken cancellation)
    {
        var present = new HashSet<long>(tails.Length);
        for (var e = 0; e < tails.Length; e++) present.Add(Key(tails[e], heads[e], undirected));
        for (long n = (long)TriesForEachEdge * tails.Length; n > 0 && tails.Length > 1; n--)
        {
            if (n % 65536 == 0) cancellation.ThrowIfCancellationRequested();
            var (a, b) = (random.Next(tails.Length), random.Next(tails.Length));
            if (undirected && random.Next(2) == 0) (tails[b], heads[b]) = (heads[b], tails[b]);
            if (tails[a] == heads[b] || tails[b] == heads[a] || tails[a] == tails[b] || heads[a] == heads[b]) continue;
            var (one, two) = (Key(tails[a], heads[b], undirected), Key(tails[b], heads[a], undirected));
            if (one == two || present.Contains(one) || present.Contains(two)) continue;
            present.Remove(Key(tails[a], heads[a], undirected));
            present.Remove(Key(tails[b], heads[b], undirected));
            present.Add(one);
            present.Add(two);
            (heads[a], heads[b]) = (heads[b], heads[a]);
        }
    }

    private static long Key(int tail, int head, bool undirected) =>
        undirected && tail > head ? (long)head << 32 | (uint)tail : (long)tail << 32 | (uint)head;
}
