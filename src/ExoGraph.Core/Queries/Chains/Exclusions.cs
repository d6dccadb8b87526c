namespace ExoGraph.Core.Queries.Chains;

/// <summary>Statements that touch the answer's vertices (or, where it is empty, the asked start and end) and were left out.</summary>
/// <param name="AsPrinted">Readings kept as printed.</param>
/// <param name="OtherSources">Statements of packs that the query did not opt in.</param>
public sealed record Exclusions(int AsPrinted, int OtherSources);
