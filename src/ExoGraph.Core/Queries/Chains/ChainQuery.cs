using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Chains;

/// <summary>Asks for mechanism chains. Every restriction left empty or null restricts nothing.</summary>
public sealed record ChainQuery
{
    /// <summary>Where chains start.</summary>
    public required Selection From { get; init; }

    /// <summary>Where they end; null for every outcome.</summary>
    public Selection? To { get; init; }

    /// <summary>Each of these must be passed (one of its entities stands in the chain).</summary>
    public IReadOnlyList<Selection> Via { get; init; } = [];

    /// <summary>None of these may stand in the chain.</summary>
    public IReadOnlyList<Selection> Avoid { get; init; } = [];

    /// <summary>The greatest number of hops, those of transfers included.</summary>
    public int MaxHops { get; init; } = 8;

    /// <summary>How many chains at the most.</summary>
    public int K { get; init; } = 10;

    /// <summary>The net effect wanted.</summary>
    public EffectWanted Effect { get; init; }

    /// <summary>Every hop states a cancer that is this one or below it.</summary>
    public Selection? Cancer { get; init; }

    /// <summary>The chain passes a transfer, and every transfer of its hops has such a donor.</summary>
    public Selection? Donor { get; init; }

    /// <summary>The chain passes a transfer, and every transfer of its hops has such a recipient.</summary>
    public Selection? Recipient { get; init; }

    /// <summary>The chain passes a transfer, and every transfer of its hops has such a vesicle.</summary>
    public Selection? Vesicle { get; init; }

    /// <summary>Every hop that states a fluid (its own or its transfer's) states this one, and at least one does.</summary>
    public Selection? Biofluid { get; init; }

    /// <summary>Every hop states an organism that is this one or below it.</summary>
    public Selection? Organism { get; init; }

    /// <summary>What the hops must have in common.</summary>
    public ContextPolicy Context { get; init; }

    /// <summary>The chain must pass a transfer: a hop of one, or a statement set in one.</summary>
    public bool AcrossTransfer { get; init; }

    /// <summary>Only chains that one publication asserts as they stand.</summary>
    public bool AttestedOnly { get; init; }

    /// <summary>Only statements believed at least so much.</summary>
    public Belief MinBelief { get; init; }

    /// <summary>Sources to walk: <c>curated</c>, <c>all</c>, or names of packs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [SourceNames.Curated];

    /// <summary>Only statements with supporting evidence at one of these levels; empty for all.</summary>
    public IReadOnlyList<EvidenceLevel> Levels { get; init; } = [];

    /// <summary>How far miRNA names reach.</summary>
    public MicroRnaMatching MicroRna { get; init; }

    /// <summary>Whether a path may pass from an entity to its parents; such a chain is marked stitched.</summary>
    public bool Rollup { get; init; }

    /// <summary>Whether as-printed readings are walked too.</summary>
    public bool IncludeAsPrinted { get; init; }

    /// <summary>Whether parallel statements are listed as chains of their own.</summary>
    public bool Expand { get; init; }

    /// <summary>How long the search may take before it truncates openly; null for no limit.</summary>
    public TimeSpan? Budget { get; init; }
}
