namespace ExoGraph.Core.Queries.Shared;

/// <summary>The answer to a <see cref="SharedQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Rows">The shared things: most cancers first, then by label.</param>
public sealed record SharedAnswer(GraphSummary Graph, SharedQuery Query, IReadOnlyList<SharedRow> Rows);
