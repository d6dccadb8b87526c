using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Cuts;

/// <summary>Asks for choke points: the lightest sets of entities whose removal cuts every way from start to end.</summary>
/// <remarks>
/// Without a limit on hops, sign or transfers the answer is a minimum vertex cut and cuts every walk. With one it is the lightest hitting
/// set of the chains that meet it, and cuts those.
/// </remarks>
public sealed record CutsQuery
{
    /// <summary>Where the ways start. What stands here is never cut.</summary>
    public required Selection From { get; init; }

    /// <summary>Where they end. What stands here is never cut.</summary>
    public required Selection To { get; init; }

    /// <summary>What it weighs to cut an entity (how hard it is to drug); 1 for those not named. <see cref="Uncuttable"/> for what can't be cut.</summary>
    public IReadOnlyDictionary<Curie, int> Weights { get; init; } = new Dictionary<Curie, int>();

    /// <summary>How many cuts of least weight are listed at the most.</summary>
    public int MaxCuts { get; init; } = 20;

    /// <summary>Only ways of at most so many hops; null for any length.</summary>
    public int? MaxHops { get; init; }

    /// <summary>Only ways of this net effect.</summary>
    public EffectWanted Effect { get; init; }

    /// <summary>Only ways that pass a transfer.</summary>
    public bool AcrossTransfer { get; init; }

    /// <summary>Only statements believed at least so much.</summary>
    public Belief MinBelief { get; init; }

    /// <summary>Sources: <c>curated</c>, <c>all</c>, or names of packs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [SourceNames.Curated];

    /// <summary>With a limit: how many chains are hit at the most.</summary>
    public int MaxChains { get; init; } = 1000;

    /// <summary>How long it may take before it stops openly; null for no limit.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>The weight of what can't be cut.</summary>
    public const int Uncuttable = int.MaxValue;

    /// <summary>The heaviest weight that can be asked for, so that no sum of weights runs over.</summary>
    public const int HeaviestWeight = 1_000_000;

    /// <summary>Whether hops, sign or transfers are limited.</summary>
    public bool IsLimited => MaxHops is not null || Effect != EffectWanted.Any || AcrossTransfer;
}
