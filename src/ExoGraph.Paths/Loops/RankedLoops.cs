using ExoGraph.Core.Identifiers;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Loops;

/// <summary>The best loops found so far, one for each cycle of entities and signs.</summary>
internal sealed class RankedLoops(WalkGraph graph, int k, Func<int, bool> isAbout) : IComparer<FoundLoop>
{
    private readonly Dictionary<int[], FoundLoop> _best = new(SequenceComparer.Instance);
    private readonly List<long> _costs = [];

    /// <summary>Loops that cost more can be passed over.</summary>
    public long Limit => k <= 0 ? -1 : _costs.Count >= k ? _costs[k - 1] : long.MaxValue;

    public IReadOnlyList<FoundLoop> Ranked() => [.. _best.Values.Order(this).Take(k)];

    /// <summary>Keeps a loop where it is the best of its cycle.</summary>
    /// <param name="edges">Its edges by their numbers in the mirror, from anywhere.</param>
    /// <param name="cost">Its cost.</param>
    public void Offer(ReadOnlySpan<int> edges, long cost)
    {
        if (cost > Limit) return;
        var loop = new FoundLoop(Turned(edges), cost);
        var key = Identity(loop.Edges);
        if (_best.TryGetValue(key, out var known))
        {
            if (Compare(loop, known) >= 0) return;
            _costs.RemoveAt(_costs.BinarySearch(known.Cost));
        }
        _best[key] = loop;
        var place = _costs.BinarySearch(cost);
        _costs.Insert(place < 0 ? ~place : place, cost);
    }

    /// <summary>Cost, then hops, then statement ids.</summary>
    public int Compare(FoundLoop? x, FoundLoop? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null) return 0;
        if (x.Cost != y.Cost) return x.Cost.CompareTo(y.Cost);
        if (x.Edges.Length != y.Edges.Length) return x.Edges.Length.CompareTo(y.Edges.Length);
        for (var hop = 0; hop < x.Edges.Length; hop++)
            if (graph.Mirror.StatementIdOf(x.Edges[hop]).CompareTo(graph.Mirror.StatementIdOf(y.Edges[hop])) is not 0 and var order) return order;
        return 0;
    }

    private int[] Identity(int[] edges)
    {
        var key = new int[2 * edges.Length];
        for (var hop = 0; hop < edges.Length; hop++)
        {
            key[2 * hop] = graph.Mirror.Data.Sources[edges[hop]];
            key[(2 * hop) + 1] = (int)(graph.Mirror.EdgeFlagsOf(edges[hop]) & (EdgeFlags.Minus | EdgeFlags.Unknown));
        }
        return key;
    }

    /// <summary>Begins at the cell where the loop passes one, else at the first asked entity in it, else at the first.</summary>
    private int[] Turned(ReadOnlySpan<int> edges)
    {
        var first = 0;
        for (var hop = 1; hop < edges.Length; hop++)
            if (Key(edges[hop]).CompareTo(Key(edges[first])) < 0) first = hop;
        return [.. edges[first..], .. edges[..first]];
    }

    private (int Kind, Curie Id) Key(int edge)
    {
        var vertex = graph.Mirror.Data.Sources[edge];
        if ((graph.Mirror.FlagsOf(vertex) & VertexFlags.EndsChains) != 0) return (0, graph.Mirror.IdOf(vertex));
        return (isAbout(vertex) ? 1 : 2, graph.Mirror.IdOf(vertex));
    }
}
