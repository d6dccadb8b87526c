namespace ExoGraph.Service.Documents;

/// <summary>One edge of a metapath.</summary>
/// <param name="From">The class that it leaves.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Direction">forward (from subject to object), backward or both.</param>
/// <param name="To">The class that it reaches.</param>
public sealed record MetapathStepDocument(string From, string Predicate, string Direction, string To);
