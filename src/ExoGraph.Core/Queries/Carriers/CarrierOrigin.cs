namespace ExoGraph.Core.Queries.Carriers;

/// <summary>Whether people made a carrier what it is.</summary>
public enum CarrierOrigin
{
    /// <summary>It cannot be told from what is recorded.</summary>
    NotStated,

    /// <summary>All it carries came in by the donor cell's own doing, and nothing was put on its surface.</summary>
    Natural,

    /// <summary>It was loaded, or its surface modified, or it carries what no cell makes.</summary>
    Engineered,
}
