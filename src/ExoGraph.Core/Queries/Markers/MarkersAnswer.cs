namespace ExoGraph.Core.Queries.Markers;

/// <summary>The answer to a <see cref="MarkersQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Rows">The markers, in order of the label of the tumour, of the marker, of what it marks, and of the fluid.</param>
/// <param name="AsPrinted">How many statements would have counted but are kept only as printed.</param>
public sealed record MarkersAnswer(GraphSummary Graph, MarkersQuery Query, IReadOnlyList<MarkerRow> Rows, int AsPrinted);
