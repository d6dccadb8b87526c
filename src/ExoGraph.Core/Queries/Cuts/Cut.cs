using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Cuts;

/// <summary>A set of entities that cuts every way.</summary>
/// <param name="Entities">The entities, in order of id.</param>
/// <param name="Weight">What it weighs to cut them all.</param>
public sealed record Cut(IReadOnlyList<Curie> Entities, long Weight);
