namespace ExoGraph.Core.Statements;

/// <summary>How far a transfer reaches; curated, never inferred.</summary>
public enum TransferMode
{
    /// <summary>The source does not say.</summary>
    NotStated,

    /// <summary>Back to cells of the donor's own kind.</summary>
    Autocrine,

    /// <summary>To neighbouring cells.</summary>
    Paracrine,

    /// <summary>Through the circulation.</summary>
    Systemic,
}
