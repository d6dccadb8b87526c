namespace ExoGraph.Service.Documents;

/// <summary>One piece of evidence.</summary>
/// <param name="Study">Whose result it is, by publication key.</param>
/// <param name="ReadIn">What the curator read.</param>
/// <param name="Level">Which part of it: fulltext, abstract, title, text, table, caption, database.</param>
/// <param name="Locator">The place.</param>
/// <param name="Direction">supports or refutes.</param>
/// <param name="Certainty">demonstrated, suggested or proposed.</param>
/// <param name="Verdict">Whether the citation holds: supported, loose, mismatch, contradicted, unchecked.</param>
/// <param name="CitedAs">The reference number as printed, where it is wrong.</param>
/// <param name="References">Reference numbers that a review's sentence cites.</param>
/// <param name="Weight">Its weight in the belief, two digits.</param>
/// <param name="Claim">What is said there, in the curator's words.</param>
public sealed record EvidenceDocument(
    string Study, string ReadIn, string Level, string Locator, string Direction, string Certainty, string Verdict,
    int? CitedAs, IReadOnlyList<int> References, double Weight, string Claim);
