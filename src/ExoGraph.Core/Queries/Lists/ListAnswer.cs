namespace ExoGraph.Core.Queries.Lists;

/// <summary>The answer to a <see cref="ListQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Items">Each thing of the list, in its order.</param>
/// <param name="Targets">Targets of two or more of them, most first.</param>
/// <param name="Outcomes">Outcomes that two or more of them reach, most first.</param>
/// <param name="Pathways">Pathways and processes that any of them reaches, most over-represented first.</param>
/// <param name="OutcomeTests">Outcomes that any of them reaches, most over-represented first.</param>
/// <param name="Truncated">Whether the time budget ended the search for chains.</param>
public sealed record ListAnswer(
    GraphSummary Graph, ListQuery Query, IReadOnlyList<ListItem> Items, IReadOnlyList<ListShared> Targets, IReadOnlyList<ListShared> Outcomes,
    IReadOnlyList<OverRepresentation> Pathways, IReadOnlyList<OverRepresentation> OutcomeTests, bool Truncated);
