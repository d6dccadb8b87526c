namespace ExoGraph.Core.Queries.Markers;

/// <summary>Which way the level of a marker goes in the disease.</summary>
public enum MarkerChange
{
    /// <summary>No source says.</summary>
    NotStated,

    /// <summary>Higher than in the comparison.</summary>
    Raised,

    /// <summary>Lower than in the comparison.</summary>
    Lowered,

    /// <summary>Sources disagree.</summary>
    Disputed,
}
