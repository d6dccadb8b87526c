namespace ExoGraph.Service.Documents;

/// <summary>What curation found wrong in its sources.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Findings">In the order of the source.</param>
public sealed record AuditDocument(GraphDocument Graph, IReadOnlyList<AuditFindingDocument> Findings);
