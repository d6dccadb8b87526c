using System.Globalization;
using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Gmt;

/// <summary>Gene sets in GMT, of WikiPathways, MSigDB and others. A row is a member of a set, since lines are as long as sets are large.</summary>
internal sealed partial class GmtImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("gmt", "Gene sets (GMT)", PackKind.Knowledge, "the collection's own (WikiPathways: CC0; MSigDB: CC BY 4.0 with exceptions, as reported)");

    public void Import(ImportJob job)
    {
        var genes = new GeneCells(job);
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            var table = job.Table(entry, "gene sets");
            if (job.Date.Length == 0 && DatePattern().Match(entry.FileName) is { Success: true } date) job.Date = job.Version = $"{date.Groups[1].Value}-{date.Groups[2].Value}-{date.Groups[3].Value}";
            if (job.Version.Length == 0 && ReleasePattern().Match(entry.FileName) is { Success: true } release) job.Version = release.Groups[1].Value;
            // MSigDB's C3 holds targets predicted from motifs and seeds.
            var predicted = entry.FileName.StartsWith("c3.", StringComparison.OrdinalIgnoreCase);
            while (rows.Read())
            {
                if (rows.IsBlank) continue;
                table.At(rows.Line);
                if (rows.Count < 3) job.Count(table, RowResult.Skip("a set without members", rows[0].ToString()));
                else Set(job, rows, table, genes, predicted);
            }
        }
    }

    private static void Set(ImportJob job, RowReader row, TableLog table, GeneCells genes, bool predicted)
    {
        if (predicted) table.Remark("a collection of predictions: kept as proposed", row[0].ToString());
        var (set, taxon) = Pathway(row[0].ToString(), row[1].ToString(), job);
        var pathway = job.Builder.Entity(set);
        var variant = new Variant(null, null, Organism: job.Organism(taxon));
        for (var i = 2; i < row.Count; i++)
        {
            var member = row[i];
            if (member.IsEmpty) continue;
            if (!job.LetsIn(taxon)) job.Count(table, RowResult.Skip("of another species", set.Label));
            else
            {
                var gene = Cells.TryWhole(member, out _) ? genes.OfEntrez(member, default, taxon, table) : genes.OfSymbol(member, table);
                job.Count(table, gene.Entity < 0 ? gene.Skip(member)
                    : RowResult.Added(job.Add(table, gene.Entity, "participates_in", pathway, variant, job.Builder.Evidence(0, set.Id.Local, predicted ? "predicted member of the gene set" : "member of the gene set", predicted ? Certainty.Proposed : Certainty.Demonstrated))));
            }
        }
    }

    /// <summary>The set: a WikiPathways line says <c>Name%WikiPathways_date%WP254%Homo sapiens</c>, read from the right since names hold percent signs.</summary>
    private static (Entity Set, int Taxon) Pathway(string title, string address, ImportJob job)
    {
        var parts = title.Split('%');
        if (parts.Length >= 4 && WikiPathwaysPattern().IsMatch(parts[^2]))
            return (Make("WikiPathways:" + parts[^2], string.Join('%', parts[..^3])), job.Grounding.Species.Taxon(parts[^1]));
        var reactome = ReactomePattern().Match(title + " " + address);
        if (reactome.Success) return (Make("Reactome:" + reactome.Value, title), SpeciesTable.Human);
        return (ImportJob.Own("pathway", title, "Pathway", "a gene set under the name that its collection gives it"), SpeciesTable.Human);
    }

    private static Entity Make(string id, string label) => new() { Id = new Curie(id), Label = label, Class = EntityClass.Pathway };

    [GeneratedRegex(@"^WP\d+$")]
    private static partial Regex WikiPathwaysPattern();

    [GeneratedRegex(@"wikipathways-(\d{4})(\d{2})(\d{2})-")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\.v(\d+(?:\.\d+)+)\.")]
    private static partial Regex ReleasePattern();

    [GeneratedRegex(@"\bR-HSA-\d+\b")]
    private static partial Regex ReactomePattern();
}
