using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Statistics;

namespace ExoGraph.Paths.Metapaths;

/// <summary>All statements of a set of sources, also those that no chain walks, by kind of edge: each pair of entities once a kind, both directions.</summary>
/// <remarks>A kind has two labels, 2k forward and 2k + 1 backward; one without direction uses 2k for both. A row stands in order of label, then neighbour.</remarks>
internal sealed class Metagraph
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly ushort[] _labels;
    private readonly IReadOnlyList<MetaedgeKind> _kinds;
    private readonly (int[] Tails, int[] Heads)[] _edges;

    public Metagraph(int vertices, IReadOnlyList<MetaedgeKind> kinds, (int[] Tails, int[] Heads)[] edges)
    {
        (_kinds, _edges) = (kinds, edges);
        var (from, to, labels) = (new List<int>(), new List<int>(), new List<ushort>());
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var (tails, heads) = edges[kind];
            from.AddRange(tails);
            from.AddRange(heads);
            to.AddRange(heads);
            to.AddRange(tails);
            for (var e = 0; e < tails.Length; e++) labels.Add((ushort)(2 * kind));
            for (var e = 0; e < tails.Length; e++) labels.Add((ushort)(kinds[kind].IsUndirected ? 2 * kind : (2 * kind) + 1));
        }
        (_offsets, var order) = CompressedRows.Index(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(from), vertices);
        _neighbours = new int[order.Length];
        _labels = new ushort[order.Length];
        Parallel.For(0, vertices, v =>
        {
            var row = order.AsSpan(_offsets[v], _offsets[v + 1] - _offsets[v]);
            row.Sort((a, b) => labels[a] != labels[b] ? labels[a].CompareTo(labels[b]) : to[a].CompareTo(to[b]));
            for (var i = 0; i < row.Length; i++) (_neighbours[_offsets[v] + i], _labels[_offsets[v] + i]) = (to[row[i]], labels[row[i]]);
        });
    }

    /// <summary>The neighbours of a vertex, by label.</summary>
    public (ReadOnlyMemory<int> Neighbours, ReadOnlyMemory<ushort> Labels) Row(int vertex)
    {
        var (first, length) = (_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);
        return (_neighbours.AsMemory(first, length), _labels.AsMemory(first, length));
    }

    /// <summary>How many neighbours a vertex has along a label.</summary>
    public int Degree(int vertex, int label)
    {
        var row = _labels.AsSpan(_offsets[vertex], _offsets[vertex + 1] - _offsets[vertex]);
        return LowerBound(row, label + 1) - LowerBound(row, label);
    }

    /// <summary>The label of the same edges seen from their other end.</summary>
    public int Reverse(int label) => _kinds[label >> 1].IsUndirected ? label : label ^ 1;

    /// <summary>The edge of a metapath that a label stands for.</summary>
    public MetapathStep Step(int label)
    {
        var kind = _kinds[label >> 1];
        if (kind.IsUndirected) return new MetapathStep(kind.Subject, kind.Predicate, MetapathDirection.Both, kind.Object);
        return (label & 1) == 0
            ? new MetapathStep(kind.Subject, kind.Predicate, MetapathDirection.Forward, kind.Object)
            : new MetapathStep(kind.Object, kind.Predicate, MetapathDirection.Backward, kind.Subject);
    }

    /// <summary>A network in which every entity has as many neighbours along each kind of edge, but others.</summary>
    public Metagraph Rewired(int seed, CancellationToken cancellation)
    {
        var edges = new (int[] Tails, int[] Heads)[_edges.Length];
        Parallel.For(0, edges.Length, new ParallelOptions { CancellationToken = cancellation }, kind =>
        {
            edges[kind] = ((int[])_edges[kind].Tails.Clone(), (int[])_edges[kind].Heads.Clone());
            EdgeSwaps.Rewire(edges[kind].Tails, edges[kind].Heads, new Random(HashCode(seed, kind)), _kinds[kind].IsUndirected, cancellation);
        });
        return new Metagraph(_offsets.Length - 1, _kinds, edges);
    }

    /// <summary>Not <see cref="System.HashCode"/>, which differs from process to process.</summary>
    private static int HashCode(int seed, int kind) => unchecked((seed * 486_187_739) + kind);

    private static int LowerBound(ReadOnlySpan<ushort> row, int label)
    {
        var (from, to) = (0, row.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (row[middle] < label) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
