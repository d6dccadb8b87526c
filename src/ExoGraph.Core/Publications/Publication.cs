using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Publications;

/// <summary>A paper.</summary>
public sealed record Publication
{
    /// <summary>Its key, the name of its file.</summary>
    public required PublicationKey Key { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Authors as a reference list prints them.</summary>
    public string Authors { get; init; } = "";

    /// <summary>Journal, abbreviated.</summary>
    public string Journal { get; init; } = "";

    /// <summary>Year of publication.</summary>
    public int? Year { get; init; }

    /// <summary>A short citation.</summary>
    public string Citation { get; init; } = "";

    /// <summary>Study or review.</summary>
    public PublicationKind Kind { get; init; }

    /// <summary>DOI, where verified.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed id, where verified.</summary>
    public string? Pmid { get; init; }

    /// <summary>Corrections, retractions, concerns.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Where it was read about.</summary>
    public IReadOnlyList<ReadAbout> ReadIn { get; init; } = [];

    /// <summary>Whether it was retracted.</summary>
    public bool IsRetracted => Notices.Any(n => n.Kind == NoticeKind.Retraction);

    /// <summary>Whether an expression of concern stands.</summary>
    public bool HasConcern => Notices.Any(n => n.Kind == NoticeKind.ExpressionOfConcern);
}
