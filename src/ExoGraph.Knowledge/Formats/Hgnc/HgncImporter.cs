using System.Text.Json;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Hgnc;

/// <summary>HGNC's complete set, as tab-separated text or JSON.</summary>
internal sealed class HgncImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("hgnc", "HGNC complete set", PackKind.Vocabulary, "CC0 (as HGNC's pages are reported to say; check your release)");

    public void Import(ImportJob job)
    {
        foreach (var entry in job.Entries)
        {
            if (JsonItems.IsJson(entry)) ReadJson(job, entry);
            else ReadTable(job, entry);
        }
    }

    private static void ReadTable(ImportJob job, InputEntry entry)
    {
        using var rows = TableFile.Open(entry);
        if (!rows.Read()) return;
        var header = new Header(rows);
        var (id, symbol) = (header.Require("hgnc_id"), header.Require("symbol"));
        string[] names = ["name", "locus_group", "locus_type", "status", "alias_symbol", "alias_name", "prev_symbol", "entrez_id", "ensembl_gene_id", "uniprot_ids", "mirbase", "omim_id"];
        var columns = names.ToDictionary(n => n, n => header.Find(n));
        var table = job.Table(entry, "HGNC complete set, text");
        job.Each(rows, table, row => Take(job, row[id].ToString(), row[symbol].ToString(), n => Unquoted(row[columns[n]].ToString()), n => Split(Unquoted(row[columns[n]].ToString()))));
    }

    private static void ReadJson(ImportJob job, InputEntry entry)
    {
        var table = job.Table(entry, "HGNC complete set, JSON");
        JsonItems.Each(entry, "response.docs", job, table, gene => Take(job, Text(gene, "hgnc_id"), Text(gene, "symbol"), n => Text(gene, n), n => List(gene, n)));
    }

    private static RowResult Take(ImportJob job, string id, string symbol, Func<string, string> text, Func<string, IReadOnlyList<string>> list)
    {
        if (id.Length > 0 && id.All(char.IsAsciiDigit)) id = "HGNC:" + id;
        if (!id.StartsWith("HGNC:", StringComparison.Ordinal) || !Curie.TryParse(id, out var curie)) return RowResult.Skip("no HGNC id", id + symbol);
        if (symbol.Length == 0) return RowResult.Skip("no symbol", id);
        var previous = list("prev_symbol");
        var names = new[] { text("name") }.Concat(list("alias_symbol")).Concat(previous).Concat(list("alias_name"))
            .Where(n => n.Length > 0 && n != symbol).Distinct(StringComparer.Ordinal).ToArray();
        var xrefs = new List<Curie>();
        Add("NCBIGene", [text("entrez_id")]);
        Add("ENSEMBL", [text("ensembl_gene_id")]);
        Add("UniProt", list("uniprot_ids"));
        Add("mirbase", list("mirbase"));
        var withdrawn = text("status").Contains("Withdrawn", StringComparison.OrdinalIgnoreCase);
        job.Terms.Add(new VocabularyTerm(
            new Entity { Id = curie, Label = symbol, Class = ClassOf(text("locus_group"), text("locus_type")), Synonyms = names, Xrefs = xrefs },
            previous, SpeciesTable.Human, withdrawn));
        return RowResult.Kept;

        void Add(string prefix, IEnumerable<string> locals)
        {
            foreach (var local in locals)
                if (local.Length > 0 && Curie.TryParse($"{prefix}:{local}", out var xref)) xrefs.Add(xref);
        }
    }

    /// <summary>The class of a gene by its locus: what it makes is what papers speak of.</summary>
    private static EntityClass ClassOf(string group, string type) => type switch
    {
        "RNA, micro" => EntityClass.MicroRna,
        "RNA, long non-coding" => new EntityClass("LncRna"),
        _ when group.Equals("non-coding RNA", StringComparison.OrdinalIgnoreCase) => new EntityClass("Rna"),
        _ => EntityClass.Gene,
    };

    private static string Unquoted(string cell) => cell.Length >= 2 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;

    private static string[] Split(string cell) => cell.Length == 0 ? [] : cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Text(JsonElement gene, string name) => gene.TryGetProperty(name, out var value) ? value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value[0].ToString().Trim(),
        _ => "",
    } : "";

    private static string[] List(JsonElement gene, string name) =>
        !gene.TryGetProperty(name, out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.ToString().Trim())] : Split(value.ToString());
}
