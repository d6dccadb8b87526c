namespace ExoGraph.Service.Documents;

/// <summary>A target or outcome of several things of a list.</summary>
/// <param name="Shared">The target, or the process of outcomes.</param>
/// <param name="Hits">The things that act on it.</param>
public sealed record ListSharedDocument(EntityRef Shared, IReadOnlyList<ListHitDocument> Hits);
