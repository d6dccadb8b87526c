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
}
