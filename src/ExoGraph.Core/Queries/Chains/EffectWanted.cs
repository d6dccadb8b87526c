namespace ExoGraph.Core.Queries.Chains;

/// <summary>The net effect that chains must have.</summary>
public enum EffectWanted
{
    /// <summary>Any, also an indeterminate one.</summary>
    Any,

    /// <summary>More of the start, more of the end.</summary>
    Promotes,

    /// <summary>More of the start, less of the end.</summary>
    Inhibits,
}
