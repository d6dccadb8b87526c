namespace ExoGraph.Core.Queries.Shared;

/// <summary>What is looked for across cancers.</summary>
public enum SharedKind
{
    /// <summary>Genes, families and RNAs that something acts on.</summary>
    Targets,

    /// <summary>Pathways and processes that something acts on.</summary>
    Pathways,

    /// <summary>Outcomes, by their process.</summary>
    Outcomes,

    /// <summary>Molecules that vesicles carry.</summary>
    Cargo,
}
