namespace ExoGraph.Core.Queries.Chains;

/// <summary>What changes where two runs of a chain are joined.</summary>
public enum ContextChange
{
    /// <summary>The tumour.</summary>
    Cancer,

    /// <summary>The cell or tissue.</summary>
    Cell,

    /// <summary>The species or model.</summary>
    Organism,

    /// <summary>The study.</summary>
    Study,
}
