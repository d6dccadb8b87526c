namespace ExoGraph.Service.Documents;

/// <summary>What one relaxed constraint lets through.</summary>
/// <param name="Constraint">The option that cut it.</param>
/// <param name="Asked">What was asked of it.</param>
/// <param name="Found">What the chain has instead.</param>
/// <param name="Chain">The chain.</param>
public sealed record NearestMissDocument(string Constraint, string Asked, string Found, ChainDocument Chain);
