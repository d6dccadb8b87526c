using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Lists;

/// <summary>Asks what many cargo molecules or genes do together.</summary>
/// <param name="Items">The things of the list, each once, in its order.</param>
public sealed record ListQuery(IReadOnlyList<Selection> Items)
{
    /// <summary>The greatest number of steps from a thing of the list to what it reaches.</summary>
    public int MaxHops { get; init; } = 4;

    /// <summary>How many chains of each thing are shown.</summary>
    public int K { get; init; } = 1;

    /// <summary>Sources: <c>curated</c>, <c>all</c>, or names of packs.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [SourceNames.Curated];

    /// <summary>How long the search may take before it truncates openly; null for no limit.</summary>
    public TimeSpan? Budget { get; init; }
}
