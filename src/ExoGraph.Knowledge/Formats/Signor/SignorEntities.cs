using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Signor;

/// <summary>Grounds SIGNOR's entities. A complex or family is one node, not its members.</summary>
internal sealed class SignorEntities
{
    private readonly ImportJob _job;
    private readonly RowCache<CellCache.Cell> _rows;

    public SignorEntities(ImportJob job)
    {
        _job = job;
        _rows = new RowCache<CellCache.Cell>((row, c) => Find(row[c[0]].ToString(), row[c[1]].ToString(), row[c[2]].ToString(), row[c[3]].ToString()));
    }

    /// <summary>The entity of the columns that have its name, type, id and database.</summary>
    public CellCache.Cell Of(RowReader row, int[] columns, TableLog table) => _job.Noted(_rows.Of(row, columns), row[columns[0]], table);

    /// <summary>The entity of a name, type, id and database.</summary>
    public CellCache.Cell Of(string name, string type, string id, string database, TableLog table) => _job.Noted(Find(name, type, id, database), name, table);

    private CellCache.Cell Find(string name, string type, string id, string database) => _job.Cell(
        database.StartsWith("UNIPROT", StringComparison.OrdinalIgnoreCase) ? _job.Grounding.GeneOfUniProt(id.Split(';')[0], name)
            : Ground(name, type.ToLowerInvariant(), id.Trim(), database.ToUpperInvariant()), name);

    private Grounded Ground(string name, string type, string id, string database)
    {
        if (id.Length == 0) return Grounded.Unknown("an entity without id");
        if (id.StartsWith("CHEBI:", StringComparison.OrdinalIgnoreCase)) return Chemical(id.Split(';')[0], name, "SmallMolecule");
        switch (database)
        {
            case "PUBCHEM":
                var colon = id.IndexOf(':', StringComparison.Ordinal);
                var number = id[(colon + 1)..].Trim();
                return Chemical((id.StartsWith("SID", StringComparison.OrdinalIgnoreCase) ? "PUBCHEM.SUBSTANCE:" : "PUBCHEM.COMPOUND:") + number, name, "SmallMolecule");
            case "DRUGBANK":
                return Chemical("DRUGBANK:" + id, name, type == "antibody" ? "Biologic" : "SmallMolecule");
            case "MIRBASE":
                return _job.Grounding.MicroRnas.Count > 0 ? _job.Grounding.MicroRnas.OfAccession(id) : Own((id.StartsWith("MIMAT", StringComparison.Ordinal) ? "mirbase.mature:" : "mirbase:") + id, name, "MicroRNA");
            case "RNACENTRAL":
                return Rna(name, type, id);
            case "SIGNOR":
                return OfSignor(name, type, id);
            default:
                return PrefixTable.Normalise(id) is { } curie ? Own(curie.Text, name, ClassOf(type)) : Own($"{database}:{id}", name, ClassOf(type));
        }
    }

    private Grounded Rna(string name, string type, string id)
    {
        if (type != "mirna") return _job.Grounding.Genes.OfSymbol(name) is { Entity: not null } gene ? gene : Own("RNAcentral:" + id, name, "Rna");
        var found = _job.Grounding.MicroRnas.OfName(name, id.EndsWith("_10090", StringComparison.Ordinal) ? "mmu" : "hsa");
        if (found.Entity is not null) return found;
        return Own("RNAcentral:" + id, name, "MicroRNA") with { Remark = "a miRNA whose name miRBase does not resolve: kept under its RNAcentral id" };
    }

    private Grounded OfSignor(string name, string type, string id)
    {
        if (type is "phenotype" or "stimulus" or "pathway")
        {
            var found = _job.Grounding.Ontologies.OfName(name.Replace('_', ' '), e => e.Id.Prefix == "GO" && e.Class == EntityClass.Process);
            if (found.Entity is not null) return found;
        }
        return Own("signor:" + id, name, ClassOf(type));
    }

    private Grounded Chemical(string id, string name, string @class)
    {
        if (PrefixTable.Normalise(id) is not { } curie) return Grounded.Unknown("an identifier that cannot be one");
        if (curie.Prefix == "CHEBI") return _job.Grounding.Ontologies.OfId(curie) is { } known ? Grounded.Found(known, GroundedBy.Identifier) : Own(curie.Text, name, @class);
        var found = _job.Grounding.Ontologies.OfXref(curie.Text, "CHEBI");
        return found.Entity is not null ? found : Own(curie.Text, name, @class);
    }

    private static string ClassOf(string type) => type switch
    {
        "protein" or "fusion protein" => "Gene",
        "complex" or "proteinfamily" => "ProteinFamily",
        "chemical" or "smallmolecule" => "SmallMolecule",
        "antibody" => "Biologic",
        "mirna" => "MicroRNA",
        "ncrna" => "Rna",
        "pathway" => "Pathway",
        _ => "Process",
    };

    private static Grounded Own(string id, string name, string @class) => Curie.TryParse(id, out var curie)
        ? Grounded.Found(new Entity { Id = curie, Label = name.Length > 0 ? name : id, Class = new EntityClass(@class) }, GroundedBy.OwnName)
        : Grounded.Unknown("an identifier that cannot be one");
}
