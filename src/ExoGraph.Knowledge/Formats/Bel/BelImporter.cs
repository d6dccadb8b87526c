using System.Text.Json;
using ExoGraph.Core.Evidences;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Bel;

/// <summary>BEL graphs in the node-link JSON of PyBEL 0.14 and later.</summary>
internal sealed class BelImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("bel", "BEL graph", PackKind.Knowledge, "the document's own: pass it with the import", "knowledge_assertion", "manual_agent");

    public void Import(ImportJob job)
    {
        foreach (var entry in job.Entries)
        {
            if (!JsonItems.IsJson(entry)) throw FormatStop.At(entry.Name, 1, "this is not JSON: export the graph with PyBEL as node-link JSON.");
            var nodes = new BelNodes(job);
            var nodeTable = job.Table(entry, "nodes");
            if (!JsonItems.Each(entry, "nodes", job, nodeTable, n => nodes.Take(n, entry.Name))) throw FormatStop.At(entry.Name, 1, "this JSON is no BEL graph: it has no nodes.");
            var table = job.Table(entry, "links");
            if (!JsonItems.Each(entry, "links", job, table, l => Link(job, l, table, nodes))) throw FormatStop.At(entry.Name, 1, "this JSON is no BEL graph: it has no links.");
        }
    }

    private static RowResult Link(ImportJob job, JsonElement link, TableLog table, BelNodes nodes)
    {
        var word = Text(link, "relation");
        if (Node(link, "source", nodes) is not { } subject || Node(link, "target", nodes) is not { } @object) return RowResult.Skip("an end that is no node of the graph", word);
        if (subject.Cell.Entity < 0) return RowResult.Skip("an end was not grounded", subject.Text);
        if (@object.Cell.Entity < 0) return RowResult.Skip("an end was not grounded", @object.Text);
        var (onSubject, onObject) = (Modifier(link, "source_modifier", "subject"), Modifier(link, "target_modifier", "object"));
        var flipped = (onSubject == "Degradation") != (onObject == "Degradation");
        var amount = (@object.Function is "Gene" or "RNA" or "Protein" or "miRNA") && (onObject is "" or "Degradation");
        if (BelRelation.Of(word, amount, flipped) is not { } relation) return RowResult.Skip("a relation of structure, without evidence, or one that has no meaning here", word);
        var taxon = Taxon(job, link);
        if (!job.LetsIn(taxon)) return RowResult.Skip("of another species", word);
        var (from, to) = relation.Symmetric && job.Builder.Entities[subject.Cell.Entity].Id > job.Builder.Entities[@object.Cell.Entity].Id ? (@object, subject) : (subject, @object);
        if (from.Cell.Entity == to.Cell.Entity && from.Form == to.Form) return RowResult.Skip("a thing's relation to itself", word);
        var certainty = word.StartsWith("directly", StringComparison.Ordinal) ? Certainty.Demonstrated : Certainty.Suggested;
        var evidence = job.Builder.Evidence(Study(job, link), Text(link, "line") is { Length: > 0 } line ? "line " + line : "", word, certainty, relation.Against ? EvidenceDirection.Refutes : EvidenceDirection.Supports);
        return RowResult.Added(job.Add(table, from.Cell.Entity, relation.Predicate, to.Cell.Entity, new Variant(from.Form, to.Form, Organism: job.Organism(taxon)), evidence));
    }

    private static int Study(ImportJob job, JsonElement link)
    {
        if (!link.TryGetProperty("citation", out var citation) || citation.ValueKind != JsonValueKind.Object) return 0;
        var space = Text(citation, "db") is { Length: > 0 } db ? db : Text(citation, "namespace");
        var id = Text(citation, "db_id") is { Length: > 0 } old ? old : Text(citation, "identifier");
        if (id.Length == 0) return 0;
        return space.Equals("pubmed", StringComparison.OrdinalIgnoreCase) ? job.Builder.Study(id) : job.Builder.Study($"{space}:{id}");
    }

    private static int Taxon(ImportJob job, JsonElement link)
    {
        if (!link.TryGetProperty("annotations", out var annotations) || annotations.ValueKind != JsonValueKind.Object || !annotations.TryGetProperty("Species", out var species)) return 0;
        return species.ValueKind switch
        {
            JsonValueKind.Object => species.EnumerateObject().Select(p => job.Grounding.Species.Taxon(p.Name)).FirstOrDefault(),
            JsonValueKind.Array when species.GetArrayLength() > 0 => job.Grounding.Species.Taxon(Text(species[0], "identifier")),
            _ => 0,
        };
    }

    private static string Modifier(JsonElement link, string name, string old)
    {
        if (!link.TryGetProperty(name, out var side) && !link.TryGetProperty(old, out side)) return "";
        return Text(side, "modifier");
    }

    private static BelNode? Node(JsonElement link, string end, BelNodes nodes) =>
        link.TryGetProperty(end, out var index) && index.ValueKind == JsonValueKind.Number && index.TryGetInt32(out var number) ? nodes[number] : null;

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
}
