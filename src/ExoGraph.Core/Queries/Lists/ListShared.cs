using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Lists;

/// <summary>A target or outcome on which several things of a list act.</summary>
/// <param name="Id">The target; of outcomes the process that they have in common.</param>
/// <param name="Hits">The things of the list that act on it, in the list's order.</param>
public sealed record ListShared(Curie Id, IReadOnlyList<ListHit> Hits);
