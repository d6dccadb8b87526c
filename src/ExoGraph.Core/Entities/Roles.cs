namespace ExoGraph.Core.Entities;

/// <summary>What an entity is used as, derived from the records: the labels that people query by.</summary>
[Flags]
public enum Roles
{
    /// <summary>No role.</summary>
    None = 0,

    /// <summary>Donor of a transfer.</summary>
    CellSource = 1,

    /// <summary>Carried by a vesicle.</summary>
    Cargo = 2,

    /// <summary>A gene, family or RNA that something acts on.</summary>
    TargetGene = 4,

    /// <summary>A pathway or a process that something acts on.</summary>
    Pathway = 8,

    /// <summary>A tumour.</summary>
    Cancer = 16,

    /// <summary>An outcome.</summary>
    Outcome = 32,

    /// <summary>Recipient of a transfer.</summary>
    RecipientCell = 64,

    /// <summary>A vesicle.</summary>
    Vesicle = 128,

    /// <summary>A drug, or another small molecule or biologic given to treat.</summary>
    Drug = 256,

    /// <summary>An intervention.</summary>
    Intervention = 512,

    /// <summary>A body fluid.</summary>
    Biofluid = 1024,
}
