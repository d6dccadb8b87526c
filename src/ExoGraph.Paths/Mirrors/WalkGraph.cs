namespace ExoGraph.Paths.Mirrors;

/// <summary>
/// What can be walked in one set of sources, ready for search: both directions, each statement with its cost and flags beside it,
/// out-edges in order of cost plus the penalty of their head.
/// </summary>
/// <remarks>Loops on one vertex, statements of generic entities and statements that nobody believes are left out: no chain can hold them.</remarks>
internal sealed class WalkGraph
{
    public required SourceSet Sources { get; init; }
    public required Mirror Mirror { get; init; }

    // Rows of out-edges. An edge's number here is its place in these columns.
    public required int[] OutOffsets { get; init; }
    public required int[] Heads { get; init; }
    public required int[] Costs { get; init; }
    public required EdgeFlags[] Flags { get; init; }

    /// <summary>The mirror's number of each edge.</summary>
    public required int[] Edges { get; init; }

    // Rows of in-edges: copies, so that a reverse search reads straight on.
    public required int[] InOffsets { get; init; }
    public required int[] Tails { get; init; }
    public required int[] InEdges { get; init; }

    /// <summary>Distinct step neighbours in these sources, at least 1.</summary>
    public required int[] Degrees { get; init; }

    /// <summary>.4 ln degree.</summary>
    public required int[] Penalties { get; init; }

    public RunTable Runs { get; set; } = RunTable.Empty;

    /// <summary>Statements of one entity about itself, by their numbers in the mirror, with their costs. No chain holds them.</summary>
    public required IReadOnlyList<(int Edge, int Cost)> SelfLoops { get; init; }

    public int VertexCount => Degrees.Length;

    public int EdgeCount => Heads.Length;

    public int TailOf(int edge) => Mirror.Data.Sources[Edges[edge]];

    public int ContextOf(int edge) => Mirror.Data.EdgeContexts[Edges[edge]];

    /// <summary>+1, -1, or 0 where it is unknown: what identifies a chain beside its vertices.</summary>
    public int SignOf(int edge) => (Flags[edge] & EdgeFlags.Unknown) != 0 ? 0 : (Flags[edge] & EdgeFlags.Minus) != 0 ? -1 : 1;

    /// <summary>All edges between two vertices: a part of the head's in-edges, which stand in order of tail.</summary>
    public ReadOnlySpan<int> Between(int tail, int head)
    {
        var (first, end) = (InOffsets[head], InOffsets[head + 1]);
        var from = LowerBound(Tails, first, end, tail);
        return InEdges.AsSpan(from, LowerBound(Tails, from, end, tail + 1) - from);
    }

    private static int LowerBound(int[] sorted, int from, int to, int value)
    {
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (sorted[middle] < value) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
