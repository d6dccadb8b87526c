namespace ExoGraph.Core.Publications;

/// <summary>What was published about a publication afterwards.</summary>
public enum NoticeKind
{
    /// <summary>A correction.</summary>
    Correction,

    /// <summary>A retraction: its evidence no longer counts.</summary>
    Retraction,

    /// <summary>An expression of concern: its evidence counts half.</summary>
    ExpressionOfConcern,
}
