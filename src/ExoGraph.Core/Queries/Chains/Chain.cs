using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Chains;

/// <summary>A ranked mechanism chain.</summary>
public sealed record Chain
{
    /// <summary>Its rank, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Its cost in millionths of a nat: the sum over runs of -ln(least belief) and over joins of .4 ln degree + J ln 2.</summary>
    public required long Cost { get; init; }

    /// <summary>The hops, from the asked start to the end.</summary>
    public required IReadOnlyList<ChainHop> Hops { get; init; }

    /// <summary>The product of the signs.</summary>
    public required NetEffect Effect { get; init; }

    /// <summary>The number, from 1, of the first hop of unknown sign; null where there is none.</summary>
    public int? OpaqueHop { get; init; }

    /// <summary>Attested or stitched.</summary>
    public required ChainKind Kind { get; init; }

    /// <summary>Net effect × desirable of the end: +1 good for the patient, -1 bad; null where either is unknown.</summary>
    public int? Benefit { get; init; }

    /// <summary>Declared mechanisms of which the whole chain is a contiguous part.</summary>
    public IReadOnlyList<RecordId> Mechanisms { get; init; } = [];

    /// <summary>The number, from 1, of the least believed hop.</summary>
    public required int WeakestHop { get; init; }

    /// <summary>Where runs are joined, in order; empty for an attested chain.</summary>
    public IReadOnlyList<ChainJoin> Joins { get; init; } = [];

    /// <summary>The transfers that the chain passes or is set in.</summary>
    public IReadOnlyList<Transfer> Transfers { get; init; } = [];

    /// <summary>How many shorter chains of the answer were folded into this one.</summary>
    public int Folded { get; init; }

    /// <summary>The score, from 0 to 0.95: exp(-cost).</summary>
    public double Score => Math.Exp(-Cost * 1e-6);

    /// <summary>The score with two significant digits. Costs are rounded to millionths, hop by hop and join by join; what that takes is given back, so that a chain of belief .255 shows .26 as its hop does.</summary>
    public double ShownScore => TwoDigits.Round(Score * (1 + 5e-6));

    /// <summary>Where it starts: the first hop's subject, or the entity below it from which the chain passes up.</summary>
    public Curie Start => Joins is [{ IsRollup: true, Hop: 1 } up, ..] ? up.Vertex : Hops[0].Statement.Subject;

    /// <summary>Where it ends.</summary>
    public Curie End => Hops[^1].Statement.Object;
}
