namespace ExoGraph.Core.Queries.Loops;

/// <summary>The answer to a <see cref="LoopsQuery"/>.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Loops">The loops, best score first; of loops that score the same the shorter, then by statement ids.</param>
/// <param name="Components">Strongly connected parts (those that hold an asked entity), largest first.</param>
/// <param name="Truncated">Whether the budget ended the search before it was complete.</param>
public sealed record LoopsAnswer(GraphSummary Graph, LoopsQuery Query, IReadOnlyList<FeedbackLoop> Loops, IReadOnlyList<FeedbackComponent> Components, bool Truncated);
