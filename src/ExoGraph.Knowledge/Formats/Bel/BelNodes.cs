using System.Text.Json;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Bel;

/// <summary>Grounds BEL nodes by namespace and name, or identifier where one is given.</summary>
internal sealed class BelNodes(ImportJob job)
{
    private readonly IdentifierGrounder _grounder = new(job.Grounding);
    private readonly List<BelNode> _nodes = [];

    /// <summary>The node of an index; null where there is none.</summary>
    public BelNode? this[int index] => (uint)index < (uint)_nodes.Count ? _nodes[index] : null;

    /// <summary>Takes a node; the place in the list is its index.</summary>
    public RowResult Take(JsonElement node, string file)
    {
        var function = Text(node, "function");
        if (!node.TryGetProperty("concept", out var concept) && node.TryGetProperty("namespace", out _) && node.TryGetProperty("name", out _))
            throw FormatStop.At(file, 0, "this is BEL JSON of PyBEL before 0.14 (namespace and name on the node itself): write it again with PyBEL 0.14 or later.");
        var grounded = concept.ValueKind == JsonValueKind.Object ? Ground(function, Text(concept, "namespace"), Text(concept, "name"), Text(concept, "identifier"))
            : Grounded.Unknown("a node that is a list or reaction, not one thing");
        var cell = new CellCache.Cell(grounded.Entity is { } entity ? job.Builder.Entity(entity) : -1, grounded);
        if (cell.Entity >= 0) job.Log.Ground(grounded.By);
        else if (grounded.Candidates is { } candidates) job.Log.Ambiguous(Text(concept, "name"), candidates);
        Term? form = function switch { "Gene" => new Term("gene"), "RNA" => new Term("mRNA"), "Protein" => new Term("protein"), _ => null };
        _nodes.Add(new BelNode(cell, form, function, Text(node, "bel")));
        return cell.Entity < 0 ? RowResult.Skip(grounded.Problem!, Text(node, "bel")) : RowResult.Kept;
    }

    private Grounded Ground(string function, string space, string name, string identifier)
    {
        var upper = space.ToUpperInvariant();
        if (function == "miRNA" && (upper is "HGNC" or "MIRBASE")) return identifier.StartsWith("MI", StringComparison.Ordinal) ? job.Grounding.MicroRnas.OfAccession(identifier) : job.Grounding.Genes.OfSymbol(name) is { Entity: not null } gene ? gene : job.Grounding.MicroRnas.OfName(name, "hsa");
        switch (upper)
        {
            case "HGNC":
                return identifier.Length > 0 && PrefixTable.Normalise("HGNC:" + identifier) is { } hgnc ? _grounder.Of(hgnc, name, EntityClass.Gene) : job.Grounding.Genes.OfSymbol(name);
            case "EGID" or "ENTREZ" or "NCBIGENE":
                return PrefixTable.Normalise("NCBIGene:" + (identifier.Length > 0 ? identifier : name)) is { } egid ? _grounder.Of(egid, name, EntityClass.Gene) : Grounded.Unknown("a gene without id");
            case "SP" or "UNIPROT":
                return PrefixTable.Normalise("UniProt:" + (identifier.Length > 0 ? identifier : name)) is { } protein ? _grounder.Of(protein, name, EntityClass.Gene) : Grounded.Unknown("a protein without accession");
            case "MGI" or "RGD":
                return Grounded.Unknown("a gene of mouse or rat, which nothing grounds here");
        }
        if (identifier.Length > 0 && PrefixTable.Normalise(identifier.Contains(':', StringComparison.Ordinal) ? identifier : $"{space}:{identifier}") is { } id)
        {
            var byId = _grounder.Of(id, name, ClassOf(function));
            if (byId.Entity is not null || byId.Candidates is not null) return byId;
        }
        return ByName(function, name);
    }

    private Grounded ByName(string function, string name)
    {
        if (name.Length == 0) return Grounded.Unknown("a node without name");
        return function switch
        {
            "BiologicalProcess" => job.Grounding.Ontologies.OfName(name, e => e.Class == EntityClass.Process || e.Class == EntityClass.Pathway),
            "Pathology" => job.Grounding.Ontologies.OfName(name, e => e.Class == EntityClass.Tumour || e.Class.Name == "Disease"),
            "Abundance" => job.Grounding.Ontologies.OfName(name, e => e.Class == EntityClass.SmallMolecule || e.Class.Name == "CellularComponent"),
            _ => Grounded.Unknown("a namespace that nothing grounds here"),
        };
    }

    private static EntityClass? ClassOf(string function) => function switch
    {
        "Gene" or "RNA" or "Protein" => EntityClass.Gene,
        "miRNA" => EntityClass.MicroRna,
        "BiologicalProcess" => EntityClass.Process,
        "Pathology" => new EntityClass("Disease"),
        "Complex" or "Composite" => EntityClass.ProteinFamily,
        _ => null,
    };

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
}
