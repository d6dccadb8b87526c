using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Loops;

/// <summary>A strongly connected part of the graph: each of its entities acts on each other one by some walk.</summary>
/// <param name="Entities">Two or more entities, in order of id.</param>
public sealed record FeedbackComponent(IReadOnlyList<Curie> Entities);
