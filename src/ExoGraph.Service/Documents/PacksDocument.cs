namespace ExoGraph.Service.Documents;

/// <summary>Sources beside the curated records.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Packs">Packs, by name.</param>
public sealed record PacksDocument(GraphDocument Graph, IReadOnlyList<PackDocument> Packs);
