using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>Turns nodes and edges into entities and statements.</summary>
internal sealed class KgxReader
{
    private readonly ImportJob _job;
    private readonly IdentifierGrounder _grounder;
    private readonly Dictionary<string, Entity> _nodes = new(StringComparer.Ordinal);
    private readonly CellCache _ends;
    private readonly HashSet<string> _predicates;

    public KgxReader(ImportJob job)
    {
        _job = job;
        _grounder = new IdentifierGrounder(job.Grounding);
        _ends = new CellCache(job, End);
        _predicates = [.. job.Builder.KnownPredicates];
    }

    public RowResult Node(IKgxItem node)
    {
        var id = node[KgxField.Id].ToString();
        if (PrefixTable.Normalise(id) is not { } curie) return RowResult.Skip("no identifier of the form PREFIX:local", id);
        var own = node[KgxField.ExoClass];
        var @class = own.IsEmpty ? BiolinkCategories.ClassOf(node[KgxField.Category]) : new EntityClass(own.ToString());
        if (@class is null) return RowResult.Skip("a category that has no class here", node[KgxField.Category].ToString());
        var label = node[KgxField.Name].ToString();
        return RowResult.Added(_nodes.TryAdd(id, new Entity
        {
            Id = curie,
            Label = label.Length > 0 ? label : curie.Text,
            Class = @class.Value,
            Synonyms = Items(node[KgxField.Synonym]),
            Xrefs = Ids(node[KgxField.Xref]),
            IsA = Ids(node[KgxField.ExoIsA]),
            Desirable = node[KgxField.ExoDesirable] switch { "1" => 1, "-1" => -1, _ => null },
            Bearer = PrefixTable.Normalise(node[KgxField.ExoBearer]),
            Process = PrefixTable.Normalise(node[KgxField.ExoProcess]),
            Generic = node[KgxField.ExoGeneric] is "true",
            NeedsBearer = node[KgxField.ExoNeedsBearer] is "true",
            Note = node[KgxField.ExoNote].ToString(),
        }));
    }

    public RowResult Edge(IKgxItem edge, TableLog table)
    {
        // An export of the records holds both; in a pack they would be walked like any step.
        if (edge[KgxField.ExoReading] is "as-printed") return RowResult.Skip("a reading as printed, which another one replaces", edge[KgxField.Id].ToString());
        if (edge[KgxField.ExoScope] is "overall") return RowResult.Skip("an overall effect: a pack holds steps only", edge[KgxField.Id].ToString());
        var subject = _ends[edge[KgxField.Subject], table];
        if (subject.Entity < 0) return subject.Skip(edge[KgxField.Subject]);
        var @object = _ends[edge[KgxField.Object], table];
        if (@object.Entity < 0) return @object.Skip(edge[KgxField.Object]);
        var species = Context(edge[KgxField.Species], table);
        if (species >= 0 && _job.Builder.Entities[species].Id is { Prefix: "NCBITaxon" } taxon && !_job.LetsIn(_job.Grounding.Species.Taxon(taxon.Local))) return RowResult.Skip("of another species", taxon.Text);
        var predicate = Predicate(edge);
        var (from, to) = (subject.Entity, @object.Entity);
        if (predicate == "part_of" && IsHasPart(edge[KgxField.Predicate])) (from, to) = (to, from);
        var variant = new Variant(Form(edge[KgxField.ExoSubjectForm]), Form(edge[KgxField.ExoObjectForm]), Context(edge[KgxField.Disease], table), Context(edge[KgxField.Anatomy], table), species, Context(edge[KgxField.ExoBiofluid], table), edge[KgxField.ExoImplied] is "true");
        var isNew = false;
        foreach (var evidence in Evidence(edge)) isNew |= _job.Add(table, from, predicate, to, variant, evidence);
        return RowResult.Added(isNew);
    }

    private string Predicate(IKgxItem edge)
    {
        var own = edge[KgxField.ExoPredicate].ToString();
        if (own.Length > 0 && _predicates.Contains(own)) return own;
        return IsHasPart(edge[KgxField.Predicate]) ? "part_of" : BiolinkPredicates.Of(edge[KgxField.Predicate], edge[KgxField.Direction], edge[KgxField.Aspect], edge[KgxField.SubjectDirection]);
    }

    private static bool IsHasPart(ReadOnlySpan<char> predicate) => predicate is "biolink:has_part" or "has_part";

    private IEnumerable<EvidenceRow> Evidence(IKgxItem edge)
    {
        var own = edge[KgxField.ExoEvidence].ToString();
        var builder = _job.Builder;
        if (own.Length > 0)
        {
            foreach (var item in EdgeRow.Items(own))
                yield return builder.Evidence(builder.Study(item.Study), item.Locator, item.Claim, item.Certainty, item.Direction, item.OriginalSubject.Length + item.OriginalObject.Length == 0 ? "" : $"{item.OriginalSubject}\t{item.OriginalObject}");
            yield break;
        }
        var direction = Cells.Flag(edge[KgxField.Negated]) == true ? EvidenceDirection.Refutes : EvidenceDirection.Supports;
        var certainty = CertaintyOf(edge[KgxField.KnowledgeLevel], edge[KgxField.AgentType]);
        var source = edge[KgxField.Source].ToString();
        var locator = edge[KgxField.Id].ToString();
        var any = false;
        foreach (var paper in edge[KgxField.Publications].ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            any = true;
            yield return builder.Evidence(builder.Study(paper), locator, source, certainty, direction);
        }
        if (!any) yield return builder.Evidence(0, locator, source, certainty, direction);
    }

    /// <summary>What a prediction or a co-occurrence says is an idea; what a machine read is a suggestion; what is asserted is demonstrated.</summary>
    private static Certainty CertaintyOf(ReadOnlySpan<char> level, ReadOnlySpan<char> agent)
    {
        if (level is "prediction" or "statistical_association" or "co_occurrence") return Certainty.Proposed;
        if (agent is "text_mining_agent" || level is not ("knowledge_assertion" or "logical_entailment" or "observation")) return Certainty.Suggested;
        return Certainty.Demonstrated;
    }

    private Grounded End(string id)
    {
        if (PrefixTable.Normalise(id) is not { } curie) return Grounded.Unknown("no identifier of the form PREFIX:local");
        if (!_nodes.TryGetValue(id, out var node)) return _grounder.Of(curie, "", null);
        // What the file says of its own entities stands where no vocabulary has the thing.
        var grounded = _grounder.Of(node.Id, node.Label, node.Class);
        return grounded.Entity is { } entity && entity.Id == node.Id ? grounded with { Entity = node } : grounded;
    }

    private int Context(ReadOnlySpan<char> id, TableLog table)
    {
        if (id.IsEmpty) return -1;
        var cell = _ends[id, table];
        if (cell.Entity < 0) table.Remark("a context that was not grounded", id.ToString());
        return cell.Entity;
    }

    private static Term? Form(ReadOnlySpan<char> cell) => cell.IsEmpty ? null : new Term(cell.ToString());

    private static string[] Items(ReadOnlySpan<char> cell) => cell.IsEmpty ? [] : cell.ToString().Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Curie[] Ids(ReadOnlySpan<char> cell) => [.. Items(cell).Select(i => PrefixTable.Normalise(i)).OfType<Curie>()];
}
