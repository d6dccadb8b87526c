namespace ExoGraph.Core.Vocabularies;

/// <summary>The product of the signs along a chain.</summary>
public enum NetEffect : byte
{
    /// <summary>More of the start, more of the end.</summary>
    Promotes,

    /// <summary>More of the start, less of the end.</summary>
    Inhibits,

    /// <summary>A hop of unknown sign makes the effect unknown.</summary>
    Indeterminate,
}
