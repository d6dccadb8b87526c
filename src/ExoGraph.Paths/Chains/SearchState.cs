namespace ExoGraph.Paths.Chains;

/// <summary>One partial chain in the pool: its last hop and what the next one must know. The rest is found by parents.</summary>
internal struct SearchState
{
    /// <summary>The state before the last hop; -1 at a start.</summary>
    public int Parent;

    /// <summary>The last hop; -1 at a start.</summary>
    public int Edge;

    /// <summary>Where the chain has come to.</summary>
    public int Vertex;

    /// <summary>Its cost, all runs closed.</summary>
    public int Cost;

    /// <summary>Demands met so far.</summary>
    public int Mask;

    /// <summary>Studies that support every hop so far, as a number of <see cref="StudySets"/>; where one study is asked for.</summary>
    public int Studies;

    /// <summary>Hops so far.</summary>
    public int Hops;

    /// <summary>1 where an odd number of hops turned the sign round.</summary>
    public int Flipped;

    /// <summary>A hash over its edges; 0 where it can be cut into runs in one way only.</summary>
    public ulong Sequence;

    /// <summary>Whether it can be cut into runs in several ways.</summary>
    public bool HasOtherCuts;
}
