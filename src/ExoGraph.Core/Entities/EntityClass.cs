namespace ExoGraph.Core.Entities;

/// <summary>The biological class of an entity, by the name that the vocabulary gives it (<c>MicroRNA</c>, <c>Gene</c>, <c>Outcome</c> …).</summary>
/// <remarks>The list of classes is data (<c>records/vocabulary.yaml</c>); those named here are the ones that rules of the model speak of.</remarks>
public readonly record struct EntityClass(string Name)
{
    /// <summary>Mature miRNAs, hairpins (arm not stated) and families.</summary>
    public static readonly EntityClass MicroRna = new("MicroRNA");

    /// <summary>Genes, in any form: gene, mRNA, protein.</summary>
    public static readonly EntityClass Gene = new("Gene");

    /// <summary>Protein families and complexes.</summary>
    public static readonly EntityClass ProteinFamily = new("ProteinFamily");

    /// <summary>Cell types.</summary>
    public static readonly EntityClass Cell = new("Cell");

    /// <summary>Cell lines.</summary>
    public static readonly EntityClass CellLine = new("CellLine");

    /// <summary>Extracellular vesicles, natural or engineered.</summary>
    public static readonly EntityClass Vesicle = new("Vesicle");

    /// <summary>Biological processes.</summary>
    public static readonly EntityClass Process = new("Process");

    /// <summary>Signalling pathways.</summary>
    public static readonly EntityClass Pathway = new("Pathway");

    /// <summary>A process in its bearer, with a direction of good.</summary>
    public static readonly EntityClass Outcome = new("Outcome");

    /// <summary>Cancers and other tumours.</summary>
    public static readonly EntityClass Tumour = new("Tumour");

    /// <summary>Tissues and organs.</summary>
    public static readonly EntityClass Anatomy = new("Anatomy");

    /// <summary>Body fluids.</summary>
    public static readonly EntityClass Biofluid = new("Biofluid");

    /// <summary>Species, and experimental models.</summary>
    public static readonly EntityClass Organism = new("Organism");

    /// <summary>What a person does: depleting a vesicle, silencing an RNA.</summary>
    public static readonly EntityClass Intervention = new("Intervention");

    /// <summary>Drugs and other small molecules, lipids.</summary>
    public static readonly EntityClass SmallMolecule = new("SmallMolecule");

    /// <summary>Whether the class is a place where cells live or a cell itself: such an entity is only ever the first or last vertex of a chain.</summary>
    public bool EndsChains => Name is "Cell" or "CellLine" or "Anatomy" or "Biofluid" or "Organism";

    /// <inheritdoc/>
    public override string ToString() => Name;
}
