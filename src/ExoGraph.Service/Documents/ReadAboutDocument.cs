namespace ExoGraph.Service.Documents;

/// <summary>How another publication reports this one.</summary>
/// <param name="In">The other publication's key.</param>
/// <param name="Reference">This one's number in its reference list.</param>
/// <param name="Verdict">Whether the citation holds.</param>
/// <param name="CitedAs">The number as printed, where it is wrong.</param>
/// <param name="Note">A remark.</param>
public sealed record ReadAboutDocument(string In, int? Reference, string Verdict, int? CitedAs, string Note);
