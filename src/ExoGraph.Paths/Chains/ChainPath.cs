using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>A chain as numbers: where it starts and the edges of the walk graph it follows. Where an edge's tail is not the vertex before, the chain passes up to it.</summary>
/// <param name="Start">The first vertex.</param>
/// <param name="Edges">The edges.</param>
/// <param name="Cost">Its cost.</param>
internal sealed record ChainPath(int Start, int[] Edges, int Cost)
{
    /// <summary>The vertex before each hop: where its join lies.</summary>
    public int VertexBefore(WalkGraph graph, int hop) => hop == 0 ? Start : graph.Heads[Edges[hop - 1]];

    /// <summary>Whether the chain passes up before a hop.</summary>
    public bool PassesUp(WalkGraph graph, int hop) => graph.TailOf(Edges[hop]) != VertexBefore(graph, hop);

    /// <summary>Its vertices in order, both ends of a passage up included.</summary>
    public List<int> Vertices(WalkGraph graph)
    {
        var vertices = new List<int>(Edges.Length + 2) { Start };
        for (var hop = 0; hop < Edges.Length; hop++)
        {
            if (PassesUp(graph, hop)) vertices.Add(graph.TailOf(Edges[hop]));
            vertices.Add(graph.Heads[Edges[hop]]);
        }
        return vertices;
    }

    /// <summary>What tells chains apart: vertices and signs, or, where parallel statements are listed apart, the statements.</summary>
    public int[] Identity(WalkGraph graph, bool byStatement)
    {
        if (byStatement) return [Start, .. Edges];
        var key = new List<int>(3 * Edges.Length + 1) { Start };
        for (var hop = 0; hop < Edges.Length; hop++)
        {
            key.Add(graph.TailOf(Edges[hop]));
            key.Add(graph.SignOf(Edges[hop]));
            key.Add(graph.Heads[Edges[hop]]);
        }
        return [.. key];
    }

    /// <summary>The edges by their numbers in the mirror.</summary>
    public int[] MirrorEdges(WalkGraph graph) => Array.ConvertAll(Edges, e => graph.Edges[e]);
}
