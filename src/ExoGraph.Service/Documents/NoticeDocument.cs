namespace ExoGraph.Service.Documents;

/// <summary>A correction, retraction or expression of concern.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Date">When, as far as known.</param>
/// <param name="Doi">Its DOI, as far as known.</param>
/// <param name="Note">What it says.</param>
public sealed record NoticeDocument(string Kind, DateOnly? Date, string? Doi, string Note);
