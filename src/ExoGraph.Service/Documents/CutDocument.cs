namespace ExoGraph.Service.Documents;

/// <summary>A set of entities that cuts every way.</summary>
/// <param name="Weight">What it weighs to cut them all.</param>
/// <param name="Entities">The entities, in order of id.</param>
public sealed record CutDocument(long Weight, IReadOnlyList<EntityRef> Entities);
