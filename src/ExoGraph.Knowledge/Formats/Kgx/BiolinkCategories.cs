using ExoGraph.Core.Entities;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>The class of a Biolink category. Old files list all categories above a node: the first of this order that is among them is meant.</summary>
internal static class BiolinkCategories
{
    private static readonly (string Category, string Class)[] s_order =
    [
        ("MicroRNA", "MicroRNA"), ("ProteinFamily", "ProteinFamily"), ("GeneFamily", "ProteinFamily"), ("MacromolecularComplex", "ProteinFamily"), ("MacromolecularComplexMixin", "ProteinFamily"), ("ProteinComplex", "ProteinFamily"),
        ("NoncodingRNAProduct", "Rna"), ("RNAProduct", "Rna"), ("Transcript", "Rna"), ("Polypeptide", "Peptide"), ("Protein", "Gene"), ("Gene", "Gene"), ("GeneProduct", "Gene"), ("GeneOrGeneProduct", "Gene"),
        ("Pathway", "Pathway"), ("CellularComponent", "CellularComponent"), ("MolecularActivity", "Process"), ("PhysiologicalProcess", "Process"), ("PathologicalProcess", "Process"), ("BiologicalProcess", "Process"), ("BiologicalProcessOrActivity", "Process"),
        ("Disease", "Disease"), ("PhenotypicFeature", "Disease"), ("DiseaseOrPhenotypicFeature", "Disease"), ("BehavioralFeature", "Disease"),
        ("CellLine", "CellLine"), ("Cell", "Cell"), ("GrossAnatomicalStructure", "Anatomy"), ("AnatomicalEntity", "Anatomy"), ("OrganismTaxon", "Organism"),
        ("NucleicAcidEntity", "Oligonucleotide"), ("SmallMolecule", "SmallMolecule"), ("Drug", "SmallMolecule"), ("MolecularMixture", "SmallMolecule"), ("ChemicalMixture", "SmallMolecule"), ("MolecularEntity", "SmallMolecule"), ("ChemicalEntity", "SmallMolecule"), ("ChemicalSubstance", "SmallMolecule"),
        ("Procedure", "Method"),
    ];

    /// <summary>The class; null where no category has one here.</summary>
    public static EntityClass? ClassOf(ReadOnlySpan<char> categories)
    {
        var best = int.MaxValue;
        foreach (var range in categories.Split('|'))
        {
            var name = categories[range].Trim();
            name = name[(name.LastIndexOf(':') + 1)..];
            for (var i = 0; i < s_order.Length && i < best; i++)
                if (name.Equals(s_order[i].Category, StringComparison.OrdinalIgnoreCase)) best = i;
        }
        return best == int.MaxValue ? null : new EntityClass(s_order[best].Class);
    }
}
