using System.Runtime.InteropServices;

namespace ExoGraph.Paths.Metapaths;

/// <summary>
/// Counts paths of up to four edges between two vertices by metapath: half paths from both ends meet in the middle, and what would pass a
/// vertex twice is taken off again.
/// </summary>
internal sealed class PathCounter(Metagraph graph, double damping)
{
    private readonly Dictionary<ulong, PathCount> _counts = [];

    /// <summary>Counts by metapath; the key holds the labels, 16 bits each, each one up so that none is 0.</summary>
    public IReadOnlyDictionary<ulong, PathCount> Counts => _counts;

    /// <summary>The labels of a key.</summary>
    public static int[] Labels(ulong key)
    {
        var labels = new List<int>();
        for (; key != 0; key >>= 16) labels.Insert(0, (int)(key & 0xFFFF) - 1);
        return [.. labels];
    }

    /// <summary>Adds what joins two vertices.</summary>
    public void Add(int from, int to, int maxLength, CancellationToken cancellation)
    {
        if (from == to) return;
        var forward = Edges(from);
        foreach (var edge in forward)
            if (edge.To == to) Count(Key(edge.Label), 1, edge.Weight);
        if (maxLength < 2) return;
        var backward = Edges(to).Where(e => e.To != from).ToLookup(e => e.To);
        foreach (var edge in forward)
            foreach (var last in backward[edge.To]) Count(Join(Key(edge.Label), Key(graph.Reverse(last.Label))), 1, edge.Weight * last.Weight);
        if (maxLength < 3) return;
        var halves = Halves(from, to, forward);
        foreach (var half in halves)
            foreach (var last in backward[half.Middle])
                if (half.Inner != to) Count(Join(half.Key, Key(graph.Reverse(last.Label))), 1, half.Weight * last.Weight);
        if (maxLength < 4) return;
        cancellation.ThrowIfCancellationRequested();
        Meet(halves, Halves(to, from, [.. backward.SelectMany(g => g)]), cancellation);
    }

    /// <summary>The paths of two edges from a vertex, in order of where they end; neither vertex of the pair stands in them again.</summary>
    private List<Half> Halves(int from, int other, List<Edge> edges)
    {
        var halves = new List<Half>();
        foreach (var first in edges)
        {
            if (first.To == other) continue;
            foreach (var second in Edges(first.To))
                if (second.To != from && second.To != other) halves.Add(new Half(second.To, first.To, Join(Key(first.Label), Key(second.Label)), first.Weight * second.Weight));
        }
        halves.Sort((a, b) => a.Middle.CompareTo(b.Middle));
        return halves;
    }

    private void Meet(List<Half> forward, List<Half> backward, CancellationToken cancellation)
    {
        var (f, b) = (0, 0);
        while (f < forward.Count && b < backward.Count)
        {
            var (fEnd, bEnd) = (f, b);
            var middle = Math.Min(forward[f].Middle, backward[b].Middle);
            while (fEnd < forward.Count && forward[fEnd].Middle == middle) fEnd++;
            while (bEnd < backward.Count && backward[bEnd].Middle == middle) bEnd++;
            if (fEnd > f && bEnd > b)
            {
                cancellation.ThrowIfCancellationRequested();
                MeetAt(CollectionsMarshal.AsSpan(forward)[f..fEnd], CollectionsMarshal.AsSpan(backward)[b..bEnd]);
            }
            (f, b) = (fEnd, bEnd);
        }
    }

    /// <summary>All pairs of halves by kind, less those that pass the same vertex on both sides.</summary>
    private void MeetAt(ReadOnlySpan<Half> forward, ReadOnlySpan<Half> backward)
    {
        var (ahead, behind) = (Sums(forward), Sums(backward));
        foreach (var (key, a) in ahead)
            foreach (var (otherKey, b) in behind) Count(Join(key, Reversed(otherKey)), a.Paths * b.Paths, a.Weight * b.Weight);
        var inner = new Dictionary<int, List<Half>>();
        foreach (var half in forward) (inner.TryGetValue(half.Inner, out var list) ? list : inner[half.Inner] = []).Add(half);
        foreach (var half in backward)
        {
            if (!inner.TryGetValue(half.Inner, out var same)) continue;
            foreach (var first in same) Count(Join(first.Key, Reversed(half.Key)), -1, -first.Weight * half.Weight);
        }
    }

    private static Dictionary<ulong, PathCount> Sums(ReadOnlySpan<Half> halves)
    {
        var sums = new Dictionary<ulong, PathCount>();
        foreach (var half in halves)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, half.Key, out _);
            sum = new PathCount(sum.Paths + 1, sum.Weight + half.Weight);
        }
        return sums;
    }

    private List<Edge> Edges(int vertex)
    {
        var (neighbours, labels) = graph.Row(vertex);
        var edges = new List<Edge>(neighbours.Length);
        var (label, degree) = (-1, 0);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (labels.Span[i] != label) (label, degree) = (labels.Span[i], graph.Degree(vertex, labels.Span[i]));
            var to = neighbours.Span[i];
            edges.Add(new Edge(to, label, damping == 0 ? 1 : Math.Pow((double)degree * graph.Degree(to, graph.Reverse(label)), -damping)));
        }
        return edges;
    }

    private void Count(ulong key, long paths, double weight)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _);
        count = new PathCount(count.Paths + paths, count.Weight + weight);
    }

    private static ulong Key(int label) => (ulong)label + 1;

    private static ulong Join(ulong first, ulong then) => first << (then > 0xFFFF ? 32 : 16) | then;

    /// <summary>The key of a path of two edges walked the other way.</summary>
    private ulong Reversed(ulong key) => Join(Key(graph.Reverse((int)(key & 0xFFFF) - 1)), Key(graph.Reverse((int)(key >> 16) - 1)));

    private readonly record struct Edge(int To, int Label, double Weight);

    private readonly record struct Half(int Middle, int Inner, ulong Key, double Weight);
}
