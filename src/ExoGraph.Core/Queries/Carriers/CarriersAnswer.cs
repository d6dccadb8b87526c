namespace ExoGraph.Core.Queries.Carriers;

/// <summary>The answer to a <see cref="CarriersQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Rows">The carriers: engineered ones first, then by label, then by id of the transfer.</param>
public sealed record CarriersAnswer(GraphSummary Graph, CarriersQuery Query, IReadOnlyList<CarrierRow> Rows);
