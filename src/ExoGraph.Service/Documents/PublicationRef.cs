namespace ExoGraph.Service.Documents;

/// <summary>A publication as answers name it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Citation">A short citation.</param>
/// <param name="Title">Its title.</param>
/// <param name="Doi">Its DOI, where verified.</param>
/// <param name="Pmid">Its PubMed id, where verified.</param>
public sealed record PublicationRef(string Key, string Citation, string Title, string? Doi, string? Pmid);
