namespace ExoGraph.Service.Documents;

/// <summary>Entities found by a search.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Text">What was looked for.</param>
/// <param name="Hits">Best first.</param>
public sealed record SearchDocument(GraphDocument Graph, string Text, IReadOnlyList<SearchHitDocument> Hits);
