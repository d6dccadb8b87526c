namespace ExoGraph.Core.Queries.Chains;

/// <summary>The nearest answer where there is none: what one relaxed constraint would have let through.</summary>
/// <param name="Constraint">The option that cut it, by its name on the command line without dashes (<c>effect</c>, <c>max-hops</c>).</param>
/// <param name="Asked">What was asked of it.</param>
/// <param name="Found">What the chain has instead.</param>
/// <param name="Chain">The chain.</param>
public sealed record NearestMiss(string Constraint, string Asked, string Found, Chain Chain);
