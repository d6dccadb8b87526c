namespace ExoGraph.Core.Publications;

/// <summary>A correction, retraction or expression of concern.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Date">When it appeared, as far as known.</param>
/// <param name="Doi">Its DOI, as far as known.</param>
/// <param name="Note">What it says, in the curator's words.</param>
public sealed record Notice(NoticeKind Kind, DateOnly? Date, string? Doi, string Note);
