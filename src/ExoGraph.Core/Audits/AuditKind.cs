namespace ExoGraph.Core.Audits;

/// <summary>What sort of error curation found in a source.</summary>
public enum AuditKind
{
    /// <summary>The wrong direction of an effect.</summary>
    Sign,

    /// <summary>The wrong cell, molecule or disease.</summary>
    Node,

    /// <summary>Called good what is bad, or the reverse.</summary>
    Framing,

    /// <summary>A wrong or doubtful reference number.</summary>
    Reference,

    /// <summary>A name that is wrong or does not exist.</summary>
    Nomenclature,

    /// <summary>A slip without consequence for what is said.</summary>
    Cosmetic,
}
