namespace ExoGraph.Core.Evidences;

/// <summary>Which way a piece of evidence speaks.</summary>
public enum EvidenceDirection
{
    /// <summary>For the statement.</summary>
    Supports,

    /// <summary>Against the statement.</summary>
    Refutes,
}
