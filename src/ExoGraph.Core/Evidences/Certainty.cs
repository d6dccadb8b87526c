namespace ExoGraph.Core.Evidences;

/// <summary>How sure the source is of what it says.</summary>
public enum Certainty
{
    /// <summary>Reported as shown.</summary>
    Demonstrated,

    /// <summary>Reported with a hedge.</summary>
    Suggested,

    /// <summary>Put forward as an idea.</summary>
    Proposed,
}
