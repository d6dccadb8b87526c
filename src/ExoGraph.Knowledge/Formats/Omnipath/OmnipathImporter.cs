using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Omnipath;

/// <summary>OmniPath interactions, from its service or its bulk file.</summary>
/// <remarks>The sign is the consensus of its resources: one of both flags; both are two statements that dispute each other; none is unknown. Evidence is counted by paper, since the resources repeat each other.</remarks>
internal sealed class OmnipathImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("omnipath", "OmniPath", PackKind.Knowledge, "each resource's own; the default query is for academic use (as reported)", "knowledge_assertion", "data_analysis_pipeline");

    public void Import(ImportJob job)
    {
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            if (!rows.Read()) continue;
            var columns = new Columns(new Header(rows));
            var table = job.Table(entry, columns.Type >= 0 ? "bulk file" : "answer of the service");
            var reader = new Reader(job, columns, table);
            job.Each(rows, table, reader.Take);
        }
    }

    private sealed class Columns(Header header)
    {
        public int Source { get; } = header.Require("source");
        public int Target { get; } = header.Require("target");
        public int SourceSymbol { get; } = header.Find("source_genesymbol");
        public int TargetSymbol { get; } = header.Find("target_genesymbol");
        public int Directed { get; } = header.Find("is_directed");
        public int Direction { get; } = header.Find("consensus_direction");
        public int Stimulation { get; } = header.Find("consensus_stimulation") is var c and >= 0 ? c : header.Require("is_stimulation");
        public int Inhibition { get; } = header.Find("consensus_inhibition") is var c and >= 0 ? c : header.Require("is_inhibition");
        public int Sources { get; } = header.Find("sources");
        public int References { get; } = header.Find("references");
        public int Type { get; } = header.Find("type");
        public int Effort { get; } = header.Find("curation_effort");
        public int SourceTaxon { get; } = header.Find("ncbi_tax_id_source");
        public int TargetTaxon { get; } = header.Find("ncbi_tax_id_target");
        public int SourceType { get; } = header.Find("entity_type_source");
    }

    private sealed class Reader
    {
        private readonly ImportJob _job;
        private readonly Columns _c;
        private readonly TableLog _table;
        private readonly int[] _source;
        private readonly int[] _target;
        private readonly int[] _sources;
        private readonly RowCache<CellCache.Cell> _cells;
        private readonly RowCache<string> _claims = new((row, c) => row[c[0]].IsEmpty ? "" : "consensus of " + row[c[0]].ToString().Replace(";", ", ", StringComparison.Ordinal));

        public Reader(ImportJob job, Columns columns, TableLog table)
        {
            (_job, _c, _table) = (job, columns, table);
            (_source, _target, _sources) = ([columns.Source, columns.SourceSymbol], [columns.Target, columns.TargetSymbol], [columns.Sources]);
            _cells = new RowCache<CellCache.Cell>((row, cells) => job.Cell(Ground(row[cells[0]].ToString(), row[cells[1]].ToString()), row[cells[0]].ToString()));
        }

        public RowResult Take(RowReader row)
        {
            var taxon = Cells.TryWhole(row[_c.SourceTaxon], out var t) ? t : 0;
            if (!_job.LetsIn(taxon) || (Cells.TryWhole(row[_c.TargetTaxon], out var other) && !_job.LetsIn(other))) return RowResult.Skip("of another species: translated from human by orthology", row[_c.SourceTaxon].ToString());
            var subject = Entity(row, _source);
            if (subject.Entity < 0) return subject.Skip(row[_c.Source]);
            var @object = Entity(row, _target);
            if (@object.Entity < 0) return @object.Skip(row[_c.Target]);
            var isNew = false;
            foreach (var predicate in Predicates(row, subject.Entity)) isNew |= Add(row, subject.Entity, predicate, @object.Entity, taxon);
            return RowResult.Added(isNew);
        }

        private List<string> Predicates(RowReader row, int subject)
        {
            var directed = _c.Direction >= 0 ? Cells.Flag(row[_c.Direction]) ?? false : Cells.Flag(row[_c.Directed]) ?? true;
            var (plus, minus) = (Cells.Flag(row[_c.Stimulation]) == true, Cells.Flag(row[_c.Inhibition]) == true);
            var microRna = _job.Builder.Entities[subject].Class == EntityClass.MicroRna;
            var amount = microRna || Cells.Same(row[_c.Type], "transcriptional") || Cells.Same(row[_c.Type], "post_transcriptional");
            if (!directed && !microRna)
            {
                _table.Remark("no direction: kept as an association", row[_c.Source].ToString());
                return ["associated_with"];
            }
            if (plus && minus) _table.Remark("resources dispute the sign: two statements", row[_c.Source].ToString());
            var predicates = new List<string>(2);
            if (plus) predicates.Add(amount ? "upregulates" : "promotes");
            if (minus) predicates.Add(amount ? "downregulates" : "inhibits");
            if (predicates.Count == 0) predicates.Add(microRna ? "downregulates" : "regulates");
            return predicates;
        }

        private bool Add(RowReader row, int subject, string predicate, int @object, int taxon)
        {
            var weak = Cells.TryWhole(row[_c.Effort], out var effort) && effort <= 1;
            var certainty = weak ? Certainty.Proposed : Certainty.Suggested;
            var claim = _claims.Of(row, _sources);
            var variant = new Variant(null, null, Organism: _job.Organism(taxon));
            var papers = row[_c.References];
            var (isNew, any) = (false, false);
            foreach (var range in papers.Split(';'))
            {
                var paper = papers[range].Trim();
                paper = paper[(paper.LastIndexOf(':') + 1)..];
                if (!Cells.TryPmid(paper, out var pmid) && !paper.StartsWith("PMC"))
                {
                    if (!paper.IsEmpty) _table.Remark("a reference that is no article id", paper.ToString());
                    continue;
                }
                any = true;
                isNew |= _job.Add(_table, subject, predicate, @object, variant, _job.Builder.Evidence(_job.Builder.Study(paper), "", claim, certainty));
            }
            return any ? isNew : _job.Add(_table, subject, predicate, @object, variant, _job.Builder.Evidence(0, "", claim, certainty));
        }

        private CellCache.Cell Entity(RowReader row, int[] columns) => _job.Noted(_cells.Of(row, columns), row[columns[0]], _table);

        private Grounded Ground(string id, string symbol)
        {
            symbol = symbol.Split(';')[0].Trim();
            if (id.StartsWith("COMPLEX:", StringComparison.OrdinalIgnoreCase) && Curie.TryParse("omnipath.complex:" + id[8..], out var complex))
                return Own(complex, symbol.Length > 0 ? symbol : id[8..], EntityClass.ProteinFamily, "a complex of " + id[8..].Replace("_", ", ", StringComparison.Ordinal));
            if (Mirbase.MirbaseNames.IsAccession(id))
            {
                var found = _job.Grounding.MicroRnas.OfAccession(id);
                if (found.Entity is { } microRna) return Grounded.Found(microRna, GroundedBy.Identifier);
                return _job.Grounding.MicroRnas.Count > 0 ? found
                    : Grounded.Found(new Entity { Id = new Curie((id.StartsWith("MIMAT", StringComparison.Ordinal) ? "mirbase.mature:" : "mirbase:") + id), Label = symbol.Length > 0 ? symbol : id, Class = EntityClass.MicroRna }, GroundedBy.Identifier);
            }
            if (IsUniProt(id)) return _job.Grounding.GeneOfUniProt(id, symbol);
            if (PrefixTable.Normalise(id) is { Prefix: "CHEBI" } chemical)
                return Grounded.Found(_job.Grounding.Ontologies.OfId(chemical) ?? new Entity { Id = chemical, Label = symbol.Length > 0 ? symbol : chemical.Text, Class = EntityClass.SmallMolecule }, GroundedBy.Identifier);
            return id.Length == 0 ? Grounded.Unknown("an entity without id")
                : long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Own(new Curie("PUBCHEM.COMPOUND:" + id), symbol.Length > 0 ? symbol : id, EntityClass.SmallMolecule)
                : _job.Grounding.Genes.OfSymbol(id.ToUpperInvariant());
        }

        private static Grounded Own(Curie id, string label, EntityClass @class, string note = "") =>
            Grounded.Found(new Entity { Id = id, Label = label, Class = @class, Note = note }, GroundedBy.OwnName);

        private static bool IsUniProt(string id) =>
            id.Length >= 6 && char.IsAsciiLetterUpper(id[0]) && char.IsAsciiDigit(id[1]) && id.Split('-')[0] is { Length: 6 or 10 } bare && bare.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(bare[5]) && !id.Any(char.IsAsciiLetterLower);
    }
}
