using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>The best chains found so far, one for each identity, and the cost beyond which no other can be among the best k.</summary>
internal sealed class RankedPaths(WalkGraph graph, int k, bool byStatement, RankedPaths? before = null) : IComparer<ChainPath>
{
    private readonly Dictionary<int[], ChainPath> _best = new(SequenceComparer.Instance);
    private readonly List<int> _costs = [];

    /// <summary>How many chains it holds.</summary>
    public int Count => _best.Count;

    /// <summary>Chains that cost more can be passed over.</summary>
    public int Limit => k <= 0 ? -1 : _costs.Count >= k ? _costs[k - 1] : int.MaxValue - 1;

    /// <summary>Keeps a chain where it is the best of its identity.</summary>
    public void Offer(ChainPath path)
    {
        if (path.Cost > Limit) return;
        var identity = path.Identity(graph, byStatement);
        if (before is not null && before._best.ContainsKey(identity)) return;
        if (_best.TryGetValue(identity, out var known))
        {
            if (Compare(path, known) >= 0) return;
            _costs.RemoveAt(_costs.BinarySearch(known.Cost));
        }
        _best[identity] = path;
        var place = _costs.BinarySearch(path.Cost);
        _costs.Insert(place < 0 ? ~place : place, path.Cost);
    }

    /// <summary>The best k in order.</summary>
    public IReadOnlyList<ChainPath> Ranked() => [.. _best.Values.Order(this).Take(k)];

    /// <summary>Cost, then hops, then statement ids.</summary>
    public int Compare(ChainPath? x, ChainPath? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null) return 0;
        if (x.Cost != y.Cost) return x.Cost.CompareTo(y.Cost);
        if (x.Edges.Length != y.Edges.Length) return x.Edges.Length.CompareTo(y.Edges.Length);
        for (var hop = 0; hop < x.Edges.Length; hop++)
        {
            if (x.Edges[hop] == y.Edges[hop]) continue;
            var order = graph.Mirror.StatementIdOf(graph.Edges[x.Edges[hop]]).CompareTo(graph.Mirror.StatementIdOf(graph.Edges[y.Edges[hop]]));
            if (order != 0) return order;
        }
        return x.Start.CompareTo(y.Start);
    }
}
