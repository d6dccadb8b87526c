using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Regulons;

/// <summary>CollecTRI and DoRothEA. Where their sign is a default and not a finding, it is unknown here.</summary>
internal sealed class RegulonImporter(SourceProfile profile) : IPackImporter
{
    private static readonly Dictionary<string, Entity> s_complexes = new(StringComparer.Ordinal)
    {
        ["AP1"] = new Entity { Id = new Curie("FPLX:AP1"), Label = "AP1", Class = EntityClass.ProteinFamily },
        ["NFKB"] = new Entity { Id = new Curie("FPLX:NFkappaB"), Label = "NFkappaB", Class = EntityClass.ProteinFamily },
    };

    public static RegulonImporter Collectri { get; } = new(new("collectri", "CollecTRI", PackKind.Knowledge, "GPL-3 (as reported)", "knowledge_assertion", "manual_validation_of_automated_agent"));

    public static RegulonImporter Dorothea { get; } = new(new("dorothea", "DoRothEA", PackKind.Knowledge, "GPL-3 code; the data are for academic use (as reported)", "knowledge_assertion", "data_analysis_pipeline"));

    public SourceProfile Profile { get; } = profile;

    public void Import(ImportJob job)
    {
        var genes = new GeneCells(job);
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            while (rows.Read())
                if (!rows.IsBlank && rows[0] is not ['#', ..]) break;
            var columns = new Columns(new Header(rows));
            var table = job.Table(entry, columns.Decision >= 0 ? "CollecTRI, with the ground of each sign" : columns.Confidence >= 0 ? "DoRothEA, with confidence" : "regulons without ground of their signs");
            job.Each(rows, table, row => Take(job, row, columns, table, genes));
        }
    }

    private sealed class Columns(Header header)
    {
        public int Factor { get; } = header.Require("source", "tf", "TF", "Transcription Factor");
        public int Target { get; } = header.Require("target", "target gene", "TG");
        public int Weight { get; } = header.Require("weight", "mor", "mode of regulation");
        public int Decision { get; } = header.Find("sign.decision", "sign_decision");
        public int Confidence { get; } = header.Find("confidence");
        public int Pmid { get; } = header.Find("PMID", "pmids");
        public int Resources { get; } = header.Find("resources", "sources");
    }

    private static RowResult Take(ImportJob job, RowReader row, Columns c, TableLog table, GeneCells genes)
    {
        var factor = Factor(job, row[c.Factor], table, genes);
        if (factor.Entity < 0) return factor.Skip(row[c.Factor]);
        var target = genes.OfSymbol(row[c.Target], table);
        if (target.Entity < 0) return target.Skip(row[c.Target]);
        if (!double.TryParse(row[c.Weight], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight)) return RowResult.Skip("a weight that is no number", row[c.Weight].ToString());
        var (ground, founded) = c.Decision >= 0 ? (row[c.Decision].ToString(), Cells.Same(row[c.Decision], "PMID"))
            : c.Confidence >= 0 ? ("confidence " + row[c.Confidence].ToString(), Cells.Same(row[c.Confidence], "A")) : ("not stated", false);
        var predicate = !founded || weight == 0 ? "regulates" : weight > 0 ? "upregulates" : "downregulates";
        if (!founded) table.Remark("the sign is no finding: kept as of unknown sign", ground);
        var claim = "sign by " + ground + (c.Resources >= 0 && !row[c.Resources].IsEmpty ? "; collected from " + row[c.Resources].ToString().Replace(";", ", ", StringComparison.Ordinal) : "");
        var variant = new Variant(null, null, Organism: job.Organism(SpeciesTable.Human));
        var original = Regulon.Original(job, row[c.Factor], row[c.Target], factor.Entity, target.Entity);
        return RowResult.Added(Regulon.Add(job, table, factor.Entity, predicate, target.Entity, variant, c.Pmid >= 0 ? row[c.Pmid] : default, claim, Certainty.Suggested, original));
    }

    private static CellCache.Cell Factor(ImportJob job, ReadOnlySpan<char> name, TableLog table, GeneCells genes)
    {
        if (!s_complexes.TryGetValue(name.ToString(), out var complex)) return genes.OfSymbol(name, table);
        job.Log.Ground(GroundedBy.Symbol);
        return new CellCache.Cell(job.Builder.Entity(complex), Grounded.Found(complex, GroundedBy.Symbol));
    }
}
