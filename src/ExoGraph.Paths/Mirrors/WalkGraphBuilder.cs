namespace ExoGraph.Paths.Mirrors;

/// <summary>Builds the <see cref="WalkGraph"/> of a set of sources.</summary>
internal static class WalkGraphBuilder
{
    private const int Block = 4096;

    public static WalkGraph Build(Mirror mirror, SourceSet sources)
    {
        var data = mirror.Data;
        var costs = new BeliefView(mirror, sources).Costs();
        var degrees = DegreeCounter.Count(data, costs);
        var penalties = Array.ConvertAll(degrees, Mirrors.Costs.OfDegree);
        var offsets = new int[data.Ids.Length + 1];
        for (var e = 0; e < costs.Length; e++)
            if (Walks(data, costs, e)) offsets[data.Sources[e] + 1]++;
        for (var v = 0; v < data.Ids.Length; v++) offsets[v + 1] += offsets[v];

        var count = offsets[^1];
        var (heads, outCosts, edges, flags) = (new int[count], new int[count], new int[count], new EdgeFlags[count]);
        Parallel.For(0, (data.Ids.Length + Block - 1) / Block, block =>
        {
            var row = new List<(long Key, int Edge)>();
            for (var v = block * Block; v < Math.Min(data.Ids.Length, (block + 1) * Block); v++)
            {
                row.Clear();
                for (var e = data.OutOffsets[v]; e < data.OutOffsets[v + 1]; e++)
                    if (Walks(data, costs, e)) row.Add((costs[e] + (long)penalties[data.Targets[e]], e));
                row.Sort();
                for (var i = 0; i < row.Count; i++)
                {
                    var (to, e) = (offsets[v] + i, row[i].Edge);
                    (heads[to], outCosts[to], edges[to], flags[to]) = (data.Targets[e], costs[e], e, data.Flags[e]);
                }
            }
        });
        Dominance.Mark(mirror, offsets, heads, outCosts, edges, flags);
        var (inOffsets, inEdges) = CompressedRows.Index(heads, data.Ids.Length);
        var graph = new WalkGraph
        {
            Sources = sources,
            Mirror = mirror,
            OutOffsets = offsets,
            Heads = heads,
            Costs = outCosts,
            Flags = flags,
            Edges = edges,
            InOffsets = inOffsets,
            InEdges = inEdges,
            Tails = Array.ConvertAll(inEdges, e => data.Sources[edges[e]]),
            Degrees = degrees,
            Penalties = penalties,
            SelfLoops = [.. SelfLoops(data, costs)],
        };
        graph.Runs = RunFinder.Find(graph);
        return graph;
    }

    private static IEnumerable<(int Edge, int Cost)> SelfLoops(MirrorData data, int[] costs)
    {
        for (var e = 0; e < costs.Length; e++)
            if (data.Sources[e] == data.Targets[e] && costs[e] != BeliefView.Absent && (data.VertexFlags[data.Sources[e]] & VertexFlags.Generic) == 0) yield return (e, costs[e]);
    }

    private static bool Walks(MirrorData data, int[] costs, int edge)
    {
        if (costs[edge] == BeliefView.Absent || data.Sources[edge] == data.Targets[edge]) return false;
        return ((data.VertexFlags[data.Sources[edge]] | data.VertexFlags[data.Targets[edge]]) & VertexFlags.Generic) == 0;
    }
}
