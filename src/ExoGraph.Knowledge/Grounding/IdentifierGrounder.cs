using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Grounding;

/// <summary>Brings an identifier of any vocabulary to the one that this project uses for the thing, where a vocabulary pack says so.</summary>
internal sealed class IdentifierGrounder(GroundingTables tables)
{
    /// <summary>The entity of an identifier.</summary>
    /// <param name="id">The identifier, prefix normalised.</param>
    /// <param name="label">A label for it where no vocabulary has one.</param>
    /// <param name="class">Its class where no vocabulary tells it; null where that is not known either.</param>
    public Grounded Of(Curie id, string label, EntityClass? @class)
    {
        switch (id.Prefix)
        {
            case "HGNC" or "ENSEMBL":
                var gene = tables.Genes.OfReference(id.Text);
                return gene.Entity is not null || gene.Candidates is not null ? gene : Own(id, label, @class ?? EntityClass.Gene);
            case "NCBIGene" when int.TryParse(id.Local, NumberStyles.None, CultureInfo.InvariantCulture, out var entrez):
                return tables.GeneOfEntrez(entrez, label);
            case "UniProt":
                return tables.GeneOfUniProt(id.Local, label);
            case "mirbase" or "mirbase.mature":
                var microRna = tables.MicroRnas.OfAccession(id.Local);
                return microRna.Entity is not null || tables.MicroRnas.Count > 0 ? microRna : Own(id, label, EntityClass.MicroRna);
            case "DOID" or "UMLS" or "OMIM" or "MESH" when @class is null || @class.Value.Name is "Disease" or "Tumour":
                var disease = tables.Ontologies.OfXref(id.Text, "MONDO");
                return disease.Entity is not null || disease.Candidates is not null ? disease : Known(id) ?? Own(id, label, @class ?? new EntityClass("Disease"));
            case "DRUGBANK" or "PUBCHEM.COMPOUND" or "MESH":
                var drug = tables.Ontologies.OfXref(id.Text, "CHEBI");
                return drug.Entity is not null ? drug : @class is { } known ? Own(id, label, known) : Own(id, label, EntityClass.SmallMolecule);
            case "NCBITaxon" when int.TryParse(id.Local, NumberStyles.None, CultureInfo.InvariantCulture, out var taxon):
                return Grounded.Found(tables.Species.Organism(taxon), GroundedBy.Identifier);
            default:
                return Known(id) ?? (@class ?? ClassOf(id)) switch { { } c => Own(id, label, c), _ => Grounded.Unknown("nothing tells what kind of thing the identifier names") };
        }
    }

    private Grounded? Known(Curie id) => tables.Ontologies.OfId(id) is { } entity ? Grounded.Found(entity, GroundedBy.Identifier) : null;

    /// <summary>The class that a prefix alone tells.</summary>
    private static EntityClass? ClassOf(Curie id) => id.Prefix switch
    {
        "FPLX" => EntityClass.ProteinFamily,
        "CHEBI" => EntityClass.SmallMolecule,
        "GO" => EntityClass.Process,
        "MONDO" => new EntityClass("Disease"),
        "CL" => EntityClass.Cell,
        "Cellosaurus" => EntityClass.CellLine,
        "UBERON" or "BTO" => EntityClass.Anatomy,
        "Reactome" or "WikiPathways" => EntityClass.Pathway,
        "HP" => new EntityClass("Disease"),
        _ => null,
    };

    private static Grounded Own(Curie id, string label, EntityClass @class) =>
        Grounded.Found(new Entity { Id = id, Label = label.Length > 0 ? label : id.Text, Class = @class }, GroundedBy.Identifier);
}
