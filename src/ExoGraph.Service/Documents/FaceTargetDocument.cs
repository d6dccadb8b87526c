namespace ExoGraph.Service.Documents;

/// <summary>A target that is raised in one telling and lowered in another, by whatever acts on it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Raised">Tellings by which it is raised, best believed first.</param>
/// <param name="Lowered">Tellings by which it is lowered.</param>
/// <param name="SameCancer">Whether both are told of one cancer, or of one and its parent.</param>
public sealed record FaceTargetDocument(EntityRef Target, IReadOnlyList<FaceEffectDocument> Raised, IReadOnlyList<FaceEffectDocument> Lowered, bool SameCancer);
