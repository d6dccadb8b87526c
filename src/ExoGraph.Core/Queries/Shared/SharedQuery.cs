using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Shared;

/// <summary>Asks what is hit in several cancers.</summary>
/// <param name="Kind">What is looked for.</param>
/// <param name="MinCancers">In how many cancers at least; a parent and its child count once.</param>
/// <param name="Sign">Only effects of this sign; null for any.</param>
/// <param name="Sources">Sources: <c>curated</c>, <c>all</c>, or names of packs.</param>
public sealed record SharedQuery(SharedKind Kind = SharedKind.Targets, int MinCancers = 2, Sign? Sign = null, IReadOnlyList<string>? Sources = null)
{
    /// <summary>The sources, curated records where none is named.</summary>
    public IReadOnlyList<string> SourcesOrDefault => Sources ?? [SourceNames.Curated];

    /// <summary>Only what is hit in this cancer, or in one below it; null for all.</summary>
    public Selection? Cancer { get; init; }

    /// <summary>With how many networks of the same degrees each row is compared; 0 for no p-values.</summary>
    public int Permutations { get; init; }

    /// <summary>The seed of the permutations: the same seed gives the same p-values.</summary>
    public int Seed { get; init; }
}
