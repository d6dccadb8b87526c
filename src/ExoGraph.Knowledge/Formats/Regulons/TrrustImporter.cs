using ExoGraph.Core.Evidences;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Regulons;

/// <summary>TRRUST v2: four columns without header. A pair under two modes stays two statements.</summary>
internal sealed class TrrustImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("trrust", "TRRUST", PackKind.Knowledge, "CC BY-SA 4.0 (as reported)");

    public void Import(ImportJob job)
    {
        var genes = new GeneCells(job);
        foreach (var entry in job.Entries)
        {
            var mouse = entry.FileName.Contains("mouse", StringComparison.OrdinalIgnoreCase);
            using var rows = TableFile.Open(entry);
            var table = job.Table(entry, "TRRUST v2, without header" + (mouse ? ", mouse" : ""));
            var first = true;
            job.Each(rows, table, row =>
            {
                if (first && row.Count < 3) throw FormatStop.At(entry.Name, row.Line, "this is no file of TRRUST: its rows have factor, target, mode and PubMed ids, by tabs.");
                first = false;
                return mouse ? RowResult.Skip("of another species", row[0].ToString()) : Take(job, row, table, genes);
            });
        }
    }

    private static RowResult Take(ImportJob job, RowReader row, TableLog table, GeneCells genes)
    {
        var predicate = row[2] switch { "Activation" => "upregulates", "Repression" => "downregulates", "Unknown" => "regulates", _ => null };
        if (predicate is null) return RowResult.Skip("an unknown mode of regulation", row[2].ToString());
        var factor = genes.OfSymbol(row[0], table);
        if (factor.Entity < 0) return factor.Skip(row[0]);
        var target = genes.OfSymbol(row[1], table);
        if (target.Entity < 0) return target.Skip(row[1]);
        var variant = new Variant(null, null, Organism: job.Organism(SpeciesTable.Human));
        var original = Regulon.Original(row[0], factor, row[1], target);
        return RowResult.Added(Regulon.Add(job, table, factor.Entity, predicate, target.Entity, variant, row[3], "text mined, then checked by curators", Certainty.Suggested, original));
    }
}
