using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Hetionet;

/// <summary>Grounds Hetionet's nodes, whose ids are <c>Kind::identifier</c>, to this project's identifiers.</summary>
internal sealed class HetionetNodes(ImportJob job)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellCache.Cell> _cells = new(StringComparer.Ordinal);

    /// <summary>Notes a node's name; false where the node was there before.</summary>
    public bool Name(string id, string name) => _names.TryAdd(id, name);

    /// <summary>The entity of a node.</summary>
    public CellCache.Cell Of(string id)
    {
        if (!_cells.TryGetValue(id, out var cell))
        {
            var grounded = Ground(id);
            _cells[id] = cell = new CellCache.Cell(grounded.Entity is { } entity ? job.Builder.Entity(entity) : -1, grounded);
        }
        if (cell.Entity >= 0) job.Log.Ground(cell.Grounded.By);
        else if (cell.Grounded.Candidates is { } candidates) job.Log.Ambiguous(id, candidates);
        return cell;
    }

    private Grounded Ground(string id)
    {
        var colons = id.IndexOf("::", StringComparison.Ordinal);
        if (colons <= 0) return Grounded.Unknown("a node id that is not Kind::identifier");
        var (kind, local) = (id[..colons], id[(colons + 2)..]);
        var name = _names.GetValueOrDefault(id, local);
        if (kind == "Gene") return Cells.TryWhole(local, out var entrez) ? job.Grounding.GeneOfEntrez(entrez, name) : Grounded.Unknown("a gene without id");
        var ontologies = job.Grounding.Ontologies;
        switch (kind)
        {
            case "Disease":
                var disease = ontologies.OfXref(local, "MONDO");
                return disease.Entity is not null || disease.Candidates is not null ? disease : Own(local, name, "Disease");
            case "Compound":
                var drug = ontologies.OfXref("DRUGBANK:" + local, "CHEBI");
                return drug.Entity is not null ? drug : Own("DRUGBANK:" + local, name, "SmallMolecule");
            case "Anatomy": return Known(local) ?? Own(local, name, "Anatomy");
            case "Biological Process" or "Molecular Function": return Known(local) ?? Own(local, name, "Process");
            case "Cellular Component": return Known(local) ?? Own(local, name, "CellularComponent");
            case "Pathway": return Own(local.StartsWith("WP", StringComparison.Ordinal) ? "WikiPathways:" + local.Split('_')[0] : "pathwaycommons:" + local, name, "Pathway");
            case "Side Effect": return Own("UMLS:" + local, name, "Disease");
            case "Symptom": return Own("MESH:" + local, name, "Disease");
            case "Pharmacologic Class": return Own("NDFRT:" + local, name, "SmallMolecule");
            default: return Grounded.Unknown("a kind of node that Hetionet does not have");
        }
    }

    private Grounded? Known(string id) =>
        Curie.TryParse(id, out var curie) && job.Grounding.Ontologies.OfId(curie) is { } entity ? Grounded.Found(entity, GroundedBy.Identifier) : null;

    private static Grounded Own(string id, string name, string @class) => PrefixTable.Normalise(id) is { } curie
        ? Grounded.Found(new Entity { Id = curie, Label = name, Class = new EntityClass(@class) }, GroundedBy.Identifier)
        : Grounded.Unknown("an identifier that cannot be one");
}
