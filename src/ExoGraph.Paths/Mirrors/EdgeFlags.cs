namespace ExoGraph.Paths.Mirrors;

/// <summary>What a search must know of a statement at every step, in one byte.</summary>
[Flags]
public enum EdgeFlags : byte
{
    /// <summary>A step that passes the sign on.</summary>
    None = 0,

    /// <summary>Turns the sign round.</summary>
    Minus = 1,

    /// <summary>Of unknown sign: the net effect becomes indeterminate.</summary>
    Unknown = 2,

    /// <summary>A hop of a transfer.</summary>
    Transfer = 4,

    /// <summary>A reading kept as printed: walked only when asked for.</summary>
    AsPrinted = 8,

    /// <summary>A side branch (vesicle to recipient): only ever the last hop.</summary>
    Last = 16,

    /// <summary>Of a pack, not curated.</summary>
    Pack = 32,

    /// <summary>Has a place in a declared path, or in a transfer: may be part of a run of several hops.</summary>
    Placed = 64,

    /// <summary>Another statement of the same sign between the same entities, in the same setting, is always at least as good.</summary>
    Dominated = 128,
}
