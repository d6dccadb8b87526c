namespace ExoGraph.Service.Documents;

/// <summary>What curation found wrong in its sources.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Findings">In the order of the source.</param>
public sealed record AuditDocument(GraphDocument Graph, IReadOnlyList<AuditFindingDocument> Findings)
{
    /// <summary>How many rows there are on all pages.</summary>
    public int Total { get; init; }

    /// <summary>Give this as <c>after</c> for the next page; null on the last.</summary>
    public string? After { get; init; }
}
