namespace ExoGraph.Service.Documents;

/// <summary>Names and what they mean.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Names">One for each name asked, in their order.</param>
/// <param name="NotUnderstood">Names that mean nothing known or more than one thing, in their order.</param>
public sealed record ResolveDocument(GraphDocument Graph, IReadOnlyList<ResolvedNameDocument> Names, IReadOnlyList<string> NotUnderstood);
