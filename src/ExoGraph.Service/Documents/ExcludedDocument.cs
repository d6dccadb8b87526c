namespace ExoGraph.Service.Documents;

/// <summary>Statements that touch the answer and were left out, by reason.</summary>
/// <param name="AsPrinted">Readings kept as printed.</param>
/// <param name="OtherSources">Statements of packs that were not opted in.</param>
public sealed record ExcludedDocument(int AsPrinted, int OtherSources);
