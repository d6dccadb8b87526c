namespace ExoGraph.Core.Evidences;

/// <summary>What the curator read.</summary>
public enum EvidenceLevel
{
    /// <summary>The study's own full text.</summary>
    Fulltext,

    /// <summary>The study's abstract.</summary>
    Abstract,

    /// <summary>The study's title.</summary>
    Title,

    /// <summary>A sentence of a review.</summary>
    Text,

    /// <summary>A row of a review's table.</summary>
    Table,

    /// <summary>The caption of a review's figure.</summary>
    Caption,

    /// <summary>An entry of a database.</summary>
    Database,
}
