namespace ExoGraph.Core.Queries.Chains;

/// <summary>Who joined the hops.</summary>
public enum ChainKind
{
    /// <summary>One publication asserts the chain as it stands.</summary>
    Attested,

    /// <summary>The chain joins what was asserted apart: a hypothesis.</summary>
    Stitched,
}
