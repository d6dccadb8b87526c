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
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            while (rows.Read())
                if (!rows.IsBlank && rows[0] is not ['#', ..]) break;
            var columns = new Columns(new Header(rows));
            var table = job.Table(entry, columns.Decision >= 0 ? "CollecTRI, with the ground of each sign" : columns.Confidence >= 0 ? "DoRothEA, with confidence" : "regulons without ground of their signs");
            job.Each(rows, table, new Reader(job, columns, table).Take);
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

    private sealed class Reader(ImportJob job, Columns c, TableLog table)
    {
        private readonly GeneCells _genes = new(job);
        private readonly int[] _signColumns = [c.Decision, c.Confidence, c.Resources];
        private readonly RowCache<Sign> _signs = new((row, _) => SignOf(row, c));

        public RowResult Take(RowReader row)
        {
            var factor = Factor(row[c.Factor]);
            if (factor.Entity < 0) return factor.Skip(row[c.Factor]);
            var target = _genes.OfSymbol(row[c.Target], table);
            if (target.Entity < 0) return target.Skip(row[c.Target]);
            if (!double.TryParse(row[c.Weight], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight)) return RowResult.Skip("a weight that is no number", row[c.Weight].ToString());
            var sign = _signs.Of(row, _signColumns);
            var predicate = !sign.Founded || weight == 0 ? "regulates" : weight > 0 ? "upregulates" : "downregulates";
            if (!sign.Founded) table.Remark("the sign is no finding: kept as of unknown sign", sign.Ground);
            var variant = new Variant(null, null, Organism: job.Organism(SpeciesTable.Human));
            var original = Regulon.Original(row[c.Factor], factor, row[c.Target], target);
            return RowResult.Added(Regulon.Add(job, table, factor.Entity, predicate, target.Entity, variant, c.Pmid >= 0 ? row[c.Pmid] : default, sign.Claim, Certainty.Suggested, original));
        }

        private CellCache.Cell Factor(ReadOnlySpan<char> name) =>
            s_complexes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var complex)
                ? job.Noted(job.Cell(Grounded.Found(complex, GroundedBy.Symbol), name.ToString()), name, table)
                : _genes.OfSymbol(name, table);

        private static Sign SignOf(RowReader row, Columns c)
        {
            var (ground, founded) = c.Decision >= 0 ? (row[c.Decision].ToString(), Cells.Same(row[c.Decision], "PMID"))
                : c.Confidence >= 0 ? ("confidence " + row[c.Confidence].ToString(), Cells.Same(row[c.Confidence], "A")) : ("not stated", false);
            return new Sign(ground, founded, "sign by " + ground + (row[c.Resources].IsEmpty ? "" : "; collected from " + row[c.Resources].ToString().Replace(";", ", ", StringComparison.Ordinal)));
        }
    }

    /// <summary>On what a row's sign stands, and what the evidence says of it.</summary>
    private readonly record struct Sign(string Ground, bool Founded, string Claim);
}
