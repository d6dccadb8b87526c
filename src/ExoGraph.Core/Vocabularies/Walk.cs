namespace ExoGraph.Core.Vocabularies;

/// <summary>Whether statements of a predicate can stand in a chain.</summary>
public enum Walk : byte
{
    /// <summary>Never: properties and associations.</summary>
    Never,

    /// <summary>As a link of a mechanism.</summary>
    Step,

    /// <summary>Only as a hop of a transfer.</summary>
    Transfer,
}
