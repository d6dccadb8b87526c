using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Shared;

/// <summary>A cancer in which the shared thing is hit, and how.</summary>
/// <param name="Cancer">The most specific cancer stated.</param>
/// <param name="Hits">The statements, best believed first.</param>
public sealed record SharedCancer(Curie Cancer, IReadOnlyList<SharedHit> Hits);
