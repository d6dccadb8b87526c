using System.Text.RegularExpressions;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Mirtarbase;

/// <summary>miRTarBase: workbooks of releases 6 to 9 and CSV of release 10.</summary>
/// <remarks>A non-functional interaction is evidence against the target, not a target. A row is one paper's evidence: pair, not MIRT number, makes the statement, since numbers are not unique.</remarks>
internal sealed partial class MirtarbaseImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new(
        "mirtarbase", "miRTarBase", PackKind.Knowledge, "not stated clearly by the source: do not redistribute its rows");

    public void Import(ImportJob job)
    {
        var state = new State(job);
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            if (!rows.Read()) continue;
            var columns = new Columns(new Header(rows));
            var layout = (rows is Xlsx.XlsxRowReader ? "workbook of releases 6 to 9" : "text, as release 10") + (columns.Site >= 0 ? ", with target sites" : "");
            var table = job.Table(entry, layout);
            job.Each(rows, table, row => state.Take(row, columns, table));
            if (job.Version.Length == 0 && ReleasePattern().Match(ImportJob.ShortName(entry)) is { Success: true } match) job.Version = match.Groups[1].Value;
        }
    }

    [GeneratedRegex(@"(?:release|_v|[-_ ])(\d{1,2}(?:\.\d)?)\.(?:csv|xlsx|txt|tsv)", RegexOptions.IgnoreCase)]
    private static partial Regex ReleasePattern();

    private sealed class Columns(Header header)
    {
        public int Id { get; } = header.Find("miRTarBase ID");
        public int MicroRna { get; } = header.Require("miRNA");
        public int MicroRnaSpecies { get; } = header.Find("Species (miRNA)");
        public int Gene { get; } = header.Require("Target Gene");
        public int Entrez { get; } = header.Find("Target Gene (Entrez ID)", "Target Gene (Entrez Gene ID)");
        public int GeneSpecies { get; } = header.Require("Species (Target Gene)");
        public int Site { get; } = header.Find("Target Site");
        public int Experiments { get; } = header.Find("Experiments");
        public int Support { get; } = header.Require("Support Type");
        public int Pmid { get; } = header.Find("References (PMID)", "References(PMID)", "PMID");
    }

    private sealed class State
    {
        private static readonly Term s_mature = new("mature");
        private static readonly Term s_messenger = new("mRNA");
        private readonly ImportJob _job;
        private readonly GeneCells _genes;
        private readonly Dictionary<int, CellCache> _microRnas = [];
        private readonly Dictionary<string, (bool Other, bool Viral)> _prefixes = new(StringComparer.Ordinal);
        private readonly Dictionary<(int Taxon, bool Mature), int> _variants = [];
        private readonly Dictionary<string, (string Methods, bool Strong)> _experiments = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (string Methods, bool Strong)>.AlternateLookup<ReadOnlySpan<char>> _experimentsBySpan;
        private readonly byte _downregulates;

        public State(ImportJob job)
        {
            _job = job;
            _genes = new GeneCells(job);
            _experimentsBySpan = _experiments.GetAlternateLookup<ReadOnlySpan<char>>();
            _downregulates = job.Builder.Predicate("downregulates");
        }

        public RowResult Take(RowReader row, Columns c, TableLog table)
        {
            if (!SupportOf(row[c.Support], out var direction, out var weak, out var stated)) return RowResult.Skip("an unknown support type", row[c.Support].ToString());
            var taxon = _job.Grounding.Species.Taxon(row[c.GeneSpecies]);
            if (taxon == 0 && !row[c.GeneSpecies].IsEmpty) return RowResult.Skip("a target of a species that is not known here", row[c.GeneSpecies].ToString());
            if (!_job.LetsIn(taxon)) return RowResult.Skip("the target is of another species", row[c.GeneSpecies].ToString());
            var name = row[c.MicroRna];
            var (other, viral) = PrefixOf(name);
            if (other)
                return RowResult.Skip("the miRNA is of another species by its name", name.ToString());
            var microRna = MicroRnas(_job.Grounding.Species.Taxon(row[c.MicroRnaSpecies]))[name, table];
            if (microRna.Entity < 0) return microRna.Skip(name);
            if (viral) table.Remark("a viral miRNA, kept as viral", name.ToString());
            var gene = _genes.OfEntrez(row[c.Entrez], row[c.Gene], taxon, table);
            if (gene.Entity < 0) return gene.Skip(row[c.Gene]);
            var (methods, strong) = Methods(row[c.Experiments]);
            var certainty = !stated ? Certainty.Proposed : strong && !weak ? Certainty.Demonstrated : Certainty.Suggested;
            if (!stated) table.Remark("no support type: kept as proposed", name.ToString());
            var study = row[c.Pmid];
            var evidence = _job.Builder.Evidence(_job.Builder.Study(study is "0" or "0.0" ? default : study), row[c.Id], methods, certainty, direction, Original(row, c, microRna, gene));
            return RowResult.Added(_job.Add(table, microRna.Entity, _downregulates, gene.Entity, Variant(taxon, microRna.Entity), evidence));
        }

        /// <summary>What the row wrote, where it is not what the entities are called.</summary>
        private ReadOnlySpan<char> Original(RowReader row, Columns c, CellCache.Cell microRna, CellCache.Cell gene)
        {
            var (name, symbol) = (_job.Builder.Entities[microRna.Entity].Label, _job.Builder.Entities[gene.Entity].Label);
            var written = row[c.MicroRna];
            var sameName = written.SequenceEqual(name) || (written.Length == name.Length + 4 && written.StartsWith("hsa-") && written[4..].SequenceEqual(name));
            return sameName && row[c.Gene].SequenceEqual(symbol) ? default : $"{written}\t{row[c.Gene]}";
        }

        /// <summary>Whether a name's own prefix is that of a species that is not wanted, or of a virus.</summary>
        private (bool Other, bool Viral) PrefixOf(ReadOnlySpan<char> name)
        {
            var lookup = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(name, out var known)) return known;
            var code = _job.Grounding.MicroRnas.CodeOf(name);
            var viral = code.Length > 0 && _job.Grounding.MicroRnas.IsViral(code);
            return _prefixes[name.ToString()] = (code.Length > 0 && !viral && _job.Species != 0 && _job.Grounding.Species.Taxon(code) != _job.Species, viral);
        }

        private CellCache MicroRnas(int taxon)
        {
            if (_microRnas.TryGetValue(taxon, out var cache)) return cache;
            var code = _job.Grounding.Species.Code(taxon);
            return _microRnas[taxon] = new CellCache(_job, n => _job.Grounding.MicroRnas.OfName(n, code));
        }

        private int Variant(int taxon, int microRna)
        {
            var mature = _job.Builder.Entities[microRna].Id.Prefix == "mirbase.mature";
            if (_variants.TryGetValue((taxon, mature), out var variant)) return variant;
            return _variants[(taxon, mature)] = _job.Builder.Variant(new Variant(mature ? s_mature : null, s_messenger, Organism: _job.Organism(taxon)));
        }

        private (string Methods, bool Strong) Methods(ReadOnlySpan<char> written)
        {
            if (_experimentsBySpan.TryGetValue(written, out var known)) return known;
            var key = written.ToString();
            return _experiments[key] = Experiments.Classify(key);
        }

        private static bool SupportOf(ReadOnlySpan<char> text, out EvidenceDirection direction, out bool weak, out bool stated)
        {
            weak = text.EndsWith("(Weak)", StringComparison.OrdinalIgnoreCase);
            var kind = weak ? text[..^6].TrimEnd() : text;
            direction = Cells.Same(kind, "Non-Functional MTI") ? EvidenceDirection.Refutes : EvidenceDirection.Supports;
            stated = !kind.IsEmpty;
            return !stated || direction == EvidenceDirection.Refutes || Cells.Same(kind, "Functional MTI");
        }
    }
}
