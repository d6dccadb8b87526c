namespace ExoGraph.Paths.Mirrors;

/// <summary>What a search must know of an entity.</summary>
[Flags]
public enum VertexFlags : byte
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>A cell or a place: only ever the first or last vertex of a chain.</summary>
    EndsChains = 1,

    /// <summary>Too general to stand in a chain.</summary>
    Generic = 2,

    /// <summary>An outcome.</summary>
    Outcome = 4,
}
