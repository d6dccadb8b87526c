using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Vesicles;

/// <summary>Turns rows of the tables into statements that a vesicle carries something.</summary>
internal sealed class VesicleReader
{
    private readonly ImportJob _job;
    private readonly Entity _generic;
    private readonly GeneCells _genes;
    private readonly CellCache _lipids;
    private readonly Dictionary<string, CellCache> _microRnas = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Experiment> _experiments = [];
    private readonly Dictionary<(string, string), int> _vesicles = [];
    private readonly Dictionary<string, int> _fluids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Methods, int Experiment), int> _claims = [];
    private readonly byte _carries;

    public VesicleReader(ImportJob job, string genericVesicle, string genericLabel)
    {
        _job = job;
        _genes = new GeneCells(job);
        _lipids = new CellCache(job, Lipid);
        _carries = job.Builder.Predicate("carries");
        _generic = new Entity { Id = new Curie(genericVesicle), Label = genericLabel, Class = EntityClass.Vesicle, Generic = true };
    }

    public void Read(InputEntry entry, RowReader rows, VesicleColumns columns, bool hasHeader)
    {
        var table = _job.Table(entry, $"{columns.Kind.ToString().ToLowerInvariant()} table{(hasHeader ? "" : ", without header")}");
        Func<RowReader, RowResult> handle = columns.Kind switch
        {
            VesicleTable.Experiment => row => TakeExperiment(row, columns),
            VesicleTable.Gene => row => TakeGene(row, columns, table),
            VesicleTable.MicroRna => row => TakeMicroRna(row, columns, table),
            VesicleTable.Lipid => row => TakeLipid(row, columns, table),
            _ => _ => RowResult.Skip("a table of gene details, modifications or annotation, which is not used"),
        };
        if (!hasHeader)
        {
            table.At(rows.Line);
            _job.Count(table, handle(rows));
        }
        _job.Each(rows, table, handle);
    }

    private RowResult TakeExperiment(RowReader row, VesicleColumns c)
    {
        if (!Cells.TryWhole(row[c.Experiment], out var id)) return RowResult.Skip("no experiment id", row[c.Experiment].ToString());
        var experiment = new Experiment(row[c.Pmid].ToString(), row[c.Species].ToString(), Stated(row[c.Sample]), row[c.Source].ToString(), Stated(row[c.Isolation]), Stated(row[c.Vesicle]));
        return RowResult.Added(_experiments.TryAdd(id, experiment));
    }

    private RowResult TakeGene(RowReader row, VesicleColumns c, TableLog table)
    {
        if (Setting(row, c, table, out var id, out var experiment, out var taxon) is { } refused) return refused;
        var gene = _genes.OfEntrez(row[c.Entrez], row[c.Name], taxon, table);
        if (gene.Entity < 0) return gene.Skip(row[c.Name].IsEmpty ? row[c.Entrez] : row[c.Name]);
        var type = row[c.Type];
        Term? form = Cells.Same(type, "protein") ? new Term("protein") : Cells.Same(type, "mRNA") ? new Term("mRNA") : null;
        return Add(table, gene.Entity, form, id, experiment, taxon, row[c.Methods], default);
    }

    private RowResult TakeMicroRna(RowReader row, VesicleColumns c, TableLog table)
    {
        var name = row[c.Name];
        if (name.IsEmpty) return RowResult.Skip("no miRNA name");
        var microRnas = _job.Grounding.MicroRnas;
        var code = microRnas.CodeOf(name.TrimStart('-'));
        var viral = code.Length > 0 && microRnas.IsViral(code);
        if (code.Length > 0 && !viral && _job.Species != 0 && _job.Grounding.Species.Taxon(code) != _job.Species)
            return RowResult.Skip("the miRNA is of another species by its name", name.ToString());
        // The name's own prefix is more reliable than the column: only a name without one is judged by it.
        if (Setting(row, c, table, out var id, out var experiment, out var taxon, judgeSpecies: code.Length == 0) is { } refused) return refused;
        var own = _job.Grounding.Species.Code(taxon);
        if (!_microRnas.TryGetValue(own, out var cache)) _microRnas[own] = cache = new CellCache(_job, n => microRnas.OfName(n, own));
        var microRna = cache[name, table];
        if (microRna.Entity < 0) return microRna.Skip(name);
        if (viral) table.Remark("a viral miRNA, kept as viral", name.ToString());
        var entity = _job.Builder.Entities[microRna.Entity];
        Term? form = entity.Id.Prefix == "mirbase.mature" ? new Term("mature") : null;
        return Add(table, microRna.Entity, form, id, experiment, taxon, row[c.Methods], name.SequenceEqual(entity.Label) ? default : name);
    }

    private RowResult TakeLipid(RowReader row, VesicleColumns c, TableLog table)
    {
        if (row[c.Name].IsEmpty) return RowResult.Skip("no lipid name");
        if (Setting(row, c, table, out var id, out var experiment, out var taxon) is { } refused) return refused;
        var lipid = _lipids[row[c.Name], table];
        return lipid.Entity < 0 ? lipid.Skip(row[c.Name]) : Add(table, lipid.Entity, null, id, experiment, taxon, row[c.Methods], default);
    }

    /// <summary>Experiment and species of a row; a result where the row is not wanted.</summary>
    private RowResult? Setting(RowReader row, VesicleColumns c, TableLog table, out int id, out Experiment? experiment, out int taxon, bool judgeSpecies = true)
    {
        Cells.TryWhole(row[c.Experiment], out id);
        experiment = _experiments.GetValueOrDefault(id);
        var species = row[c.Species];
        if (species.IsEmpty && experiment is not null) species = experiment.Species;
        taxon = _job.Grounding.Species.Taxon(species);
        if (!judgeSpecies || _job.Species == 0) return null;
        if (taxon == 0 && !species.IsEmpty) return RowResult.Skip("of a species that is not known here", species.ToString());
        if (!_job.LetsIn(taxon)) return RowResult.Skip("of another species", species.ToString());
        if (species.IsEmpty) table.Remark("no species stated");
        return null;
    }

    private RowResult Add(TableLog table, int cargo, Term? form, int id, Experiment? experiment, int taxon, ReadOnlySpan<char> methods, ReadOnlySpan<char> written)
    {
        if (experiment is null && _experiments.Count > 0) table.Remark("the experiment is in none of the files: the vesicle is the generic one", $"experiment {id}");
        var vesicle = Vesicle(experiment);
        var variant = _job.Builder.Variant(new Variant(null, form, Organism: _job.Organism(taxon), Biofluid: Fluid(experiment)));
        var study = experiment is null || experiment.Pmid == "0" ? 0 : _job.Builder.Study(experiment.Pmid);
        var evidence = _job.Builder.Evidence(study, id > 0 ? $"experiment {id}" : "", _job.Builder.Pool.Texts[Claim(methods, id, experiment)], Certainty.Demonstrated, EvidenceDirection.Supports, written.IsEmpty ? default : $"\t{written}");
        return RowResult.Added(_job.Add(table, vesicle, _carries, cargo, variant, evidence));
    }

    private int Claim(ReadOnlySpan<char> methods, int id, Experiment? experiment)
    {
        var key = (methods.ToString(), id);
        if (_claims.TryGetValue(key, out var claim)) return claim;
        var text = key.Item1.Replace('|', ',').Replace(",", ", ", StringComparison.Ordinal).Replace(",  ", ", ", StringComparison.Ordinal);
        text = text.Length > 0 ? "identified by " + text : "identified";
        if (experiment is { Isolation.Length: > 0 }) text += "; isolated by " + experiment.Isolation.Replace("|", ", then ", StringComparison.Ordinal);
        return _claims[key] = _job.Builder.Pool.Texts.Add(text);
    }

    /// <summary>The vesicles of one kind from one sample are one entity: more would be one an experiment, fewer would be "exosomes", which says nothing.</summary>
    private int Vesicle(Experiment? experiment)
    {
        if (experiment is null || (experiment.Sample.Length == 0 && experiment.VesicleType.Length == 0)) return _job.Builder.Entity(_generic);
        var type = experiment.VesicleType.Length > 0 ? experiment.VesicleType : _generic.Label;
        var key = (type, experiment.Sample);
        if (_vesicles.TryGetValue(key, out var vesicle)) return vesicle;
        var isExosome = type.Equals("Exosomes", StringComparison.OrdinalIgnoreCase);
        var entity = ImportJob.Own("ev", experiment.Sample.Length > 0 ? $"{type} from {experiment.Sample}" : type, "Vesicle", "vesicles of a kind from a sample, as the database names them");
        if (experiment.Sample.Length == 0) entity = entity with { Generic = true };
        if (isExosome)
        {
            entity = entity with { IsA = [new Curie("GO:0070062")] };
            _job.Builder.Entity(new Entity { Id = new Curie("GO:0070062"), Label = "extracellular exosome", Class = EntityClass.Vesicle, Generic = true });
        }
        return _vesicles[key] = _job.Builder.Entity(entity);
    }

    private int Fluid(Experiment? experiment)
    {
        if (experiment is null || !experiment.Source.Contains("fl", StringComparison.OrdinalIgnoreCase) || experiment.Source.Contains('|', StringComparison.Ordinal)) return -1;
        if (_fluids.TryGetValue(experiment.Sample, out var fluid)) return fluid;
        var found = _job.Grounding.Ontologies.OfName(experiment.Sample, e => e.Class == EntityClass.Biofluid);
        return _fluids[experiment.Sample] = found.Entity is { } entity ? _job.Builder.Entity(entity) : -1;
    }

    private Grounded Lipid(string name)
    {
        static bool IsChemical(Entity e) => e.Class == EntityClass.SmallMolecule;
        var found = _job.Grounding.Ontologies.OfName(name, IsChemical);
        var bracket = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (found.Entity is null && bracket > 0) found = _job.Grounding.Ontologies.OfName(name[..bracket], IsChemical);
        if (found.Entity is not null || found.Candidates is not null) return found;
        return Grounded.Found(ImportJob.Own("lipid", name, "SmallMolecule", "a lipid as the database names it"), GroundedBy.OwnName, "CHEBI has no such lipid name, or is not imported: kept under its own name");
    }

    private static string Stated(ReadOnlySpan<char> cell) => cell is "-" ? "" : string.Join(' ', cell.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
