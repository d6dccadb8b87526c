using ExoGraph.Core.Publications;

namespace ExoGraph.Knowledge.Curating;

/// <summary>What is known of a publication before it is read; what is null is left for the curator to fill in.</summary>
/// <param name="Key">Its key, family name and year.</param>
public sealed record ScaffoldRequest(string Key)
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its authors, as a reference list prints them.</summary>
    public string? Authors { get; init; }

    /// <summary>Its journal, abbreviated.</summary>
    public string? Journal { get; init; }

    /// <summary>Its DOI, verified.</summary>
    public string? Doi { get; init; }

    /// <summary>Its PubMed id, verified.</summary>
    public string? Pmid { get; init; }

    /// <summary>Study or review.</summary>
    public PublicationKind Kind { get; init; }

    /// <summary>The key of the review in which it was read about; null where the paper itself is read.</summary>
    public string? ReadIn { get; init; }

    /// <summary>Its number in that review's reference list.</summary>
    public int? Reference { get; init; }
}
