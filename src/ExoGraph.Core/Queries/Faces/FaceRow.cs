using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>One thing that is said to act on another both ways.</summary>
public sealed record FaceRow
{
    /// <summary>What acts.</summary>
    public required Curie Agent { get; init; }

    /// <summary>What it acts on; outcomes meet in their process.</summary>
    public required Curie On { get; init; }

    /// <summary>Tellings in which more of the one is more of the other, best believed first.</summary>
    public required IReadOnlyList<FaceEffect> Promotes { get; init; }

    /// <summary>Tellings in which more of the one is less of the other, best believed first.</summary>
    public required IReadOnlyList<FaceEffect> Inhibits { get; init; }

    /// <summary>Whether both are told of one and the same setting: one tumour (or one and its parent, or none stated on both sides).</summary>
    public required bool SameCancer { get; init; }

    /// <summary>Whether two studies contradict each other: the same ends, the same tumour, no study on both sides.</summary>
    public required bool Contradiction { get; init; }

    /// <summary>How strong the weaker side is: the belief of its best telling.</summary>
    public Belief Weaker => Promotes[0].Belief < Inhibits[0].Belief ? Promotes[0].Belief : Inhibits[0].Belief;
}
