namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>The answer to a <see cref="MetapathsQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Rows">The metapaths, greatest degree-weighted count first, then by text.</param>
/// <param name="Pairs">How many pairs of starts and ends were counted.</param>
/// <param name="Reason">A sentence where nothing was counted; null where something was.</param>
public sealed record MetapathsAnswer(GraphSummary Graph, MetapathsQuery Query, IReadOnlyList<MetapathRow> Rows, long Pairs, string? Reason);
