using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Mirrors;

/// <summary>The arrays of a mirror, as built or as read from a snapshot file.</summary>
internal sealed class MirrorData
{
    // Vertices.
    public required Curie[] Ids { get; init; }
    public required Dictionary<Curie, int> IndexOf { get; init; }
    public required Entity?[] Entities { get; init; }
    public required VertexFlags[] VertexFlags { get; init; }
    public required Lineage Lineage { get; init; }

    // Statements, in order of source, target, predicate, origin.
    public required int[] OutOffsets { get; init; }
    public required int[] Sources { get; init; }
    public required int[] Targets { get; init; }
    public required int[] InOffsets { get; init; }
    public required int[] InEdges { get; init; }
    public required byte[] EdgePredicates { get; init; }
    public required EdgeFlags[] Flags { get; init; }
    public required int[] EdgeContexts { get; init; }

    /// <summary>In millionths: the stored belief of a curated statement, the own belief of a pack's.</summary>
    public required int[] Beliefs { get; init; }

    // Cold: where each statement comes from, and what the numbers mean.
    public required int[] Origins { get; init; }

    /// <summary>The first origin of each source: curated records, then packs.</summary>
    public required int[] FirstOrigins { get; init; }
    public required Predicate[] Predicates { get; init; }
    public required ContextKey[] Contexts { get; init; }
    public required Transfer[] Transfers { get; init; }
}
