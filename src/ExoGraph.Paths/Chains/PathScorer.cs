using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Cuts a whole chain into runs in the cheapest way.</summary>
internal static class PathScorer
{
    /// <summary>Whether the whole chain is one run.</summary>
    public static bool IsAttested(WalkGraph graph, ChainPath path)
    {
        if (path.PassesUp(graph, 0)) return false;
        if (path.Edges.Length == 1) return true;
        foreach (var edge in path.Edges)
            if ((graph.Flags[edge] & EdgeFlags.Placed) == 0) return false;
        for (var hop = 1; hop < path.Edges.Length; hop++)
            if (path.PassesUp(graph, hop)) return false;
        return graph.Mirror.Places.IsRun(path.MirrorEdges(graph));
    }

    /// <summary>The cost of the cheapest cut, and where its runs begin (numbers of hops from 0, the first is 0). Of cuts that cost the same, the one with the longer last runs.</summary>
    public static (int Cost, IReadOnlyList<int> Starts) Cut(WalkGraph graph, ChainPath path)
    {
        var edges = path.MirrorEdges(graph);
        var n = edges.Length;
        var (best, from) = (new int[n + 1], new int[n + 1]);
        for (var end = 1; end <= n; end++)
        {
            best[end] = int.MaxValue;
            var dearest = 0;
            for (var start = end - 1; start >= 0; start--)
            {
                dearest = Math.Max(dearest, graph.Costs[path.Edges[start]]);
                if (!graph.Mirror.Places.IsRun(edges.AsSpan(start, end - start))) break;
                var cost = best[start] + JoinCost(graph, path, start) + dearest;
                if (cost <= best[end]) (best[end], from[end]) = (cost, start);
                if (path.PassesUp(graph, start)) break;
            }
        }
        var starts = new List<int>();
        for (var end = n; end > 0; end = from[end]) starts.Insert(0, from[end]);
        return (best[n], starts);
    }

    /// <summary>What it costs to begin a run at a hop: the degree of the vertex before it and the jumps of context, nothing at the chain's start unless it passes up there.</summary>
    public static int JoinCost(WalkGraph graph, ChainPath path, int hop)
    {
        if (hop == 0) return path.PassesUp(graph, 0) ? graph.Penalties[path.Start] : 0;
        return graph.Penalties[path.VertexBefore(graph, hop)] + HalfJumps(graph, path, hop) * Costs.HalfJump;
    }

    /// <summary>Twice J between the hops before and after a join.</summary>
    public static int HalfJumps(WalkGraph graph, ChainPath path, int hop) =>
        hop == 0 ? 0 : graph.Mirror.Contexts.HalfJumps(graph.ContextOf(path.Edges[hop - 1]), graph.ContextOf(path.Edges[hop]));
}
