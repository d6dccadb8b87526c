using System.Text.Json;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Obo;

/// <summary>Reads an ontology in OBO Graphs JSON: nodes, and the <c>is_a</c> edges between them.</summary>
internal static class OboGraphReader
{
    public static void Read(ImportJob job, InputEntry entry, OntologyTerms terms)
    {
        var parents = new Dictionary<Curie, List<Curie>>();
        var edges = job.Table(entry, "OBO Graphs JSON, edges");
        JsonItems.Each(entry, "graphs[].edges", job, edges, edge => Parent(edge, parents));
        var nodes = job.Table(entry, "OBO Graphs JSON, nodes");
        if (!JsonItems.Each(entry, "graphs[].nodes", job, nodes, node => Take(node, parents, terms)))
            throw FormatStop.At(entry.Name, 1, "this JSON is not an ontology in OBO Graphs form (there is no graphs[].nodes).");
    }

    private static RowResult Parent(JsonElement edge, Dictionary<Curie, List<Curie>> parents)
    {
        if (Text(edge, "pred") != "is_a") return RowResult.Skip("a relation other than is_a", Text(edge, "pred"));
        if (PrefixTable.OfAddress(Text(edge, "sub")) is not { } child || PrefixTable.OfAddress(Text(edge, "obj")) is not { } parent) return RowResult.Skip("no identifier of the form PREFIX:local", Text(edge, "sub"));
        if (!parents.TryGetValue(child, out var list)) parents[child] = list = [];
        list.Add(parent);
        return RowResult.Kept;
    }

    private static RowResult Take(JsonElement node, Dictionary<Curie, List<Curie>> parents, OntologyTerms terms)
    {
        var address = Text(node, "id");
        if (Text(node, "type") is "PROPERTY" or "INDIVIDUAL") return RowResult.Skip("not a term but a relation or an instance", address);
        if (PrefixTable.OfAddress(address) is not { } id) return RowResult.Skip("no identifier of the form PREFIX:local", address);
        if (!OntologyTerms.IsUsed(id)) return RowResult.Skip("a term of an ontology that is not used here", id.Text);
        var meta = node.TryGetProperty("meta", out var m) ? m : default;
        var values = Items(meta, "basicPropertyValues").Select(v => (Predicate: Text(v, "pred"), Value: Text(v, "val"))).ToArray();
        var exact = values.Where(v => v.Predicate.EndsWith("#exactMatch", StringComparison.Ordinal)).Select(v => PrefixTable.OfAddress(v.Value)).OfType<Curie>().ToArray();
        var xrefs = exact.Length > 0 ? exact : [.. Items(meta, "xrefs").Select(x => PrefixTable.Normalise(Text(x, "val"))).OfType<Curie>()];
        var replaced = values.Where(v => v.Predicate.EndsWith("IAO_0100001", StringComparison.Ordinal)).Select(v => PrefixTable.OfAddress(v.Value)).FirstOrDefault();
        terms.Add(new OntologyTerms.RawTerm(
            id, Text(node, "lbl"),
            values.FirstOrDefault(v => v.Predicate.EndsWith("hasOBONamespace", StringComparison.Ordinal)).Value ?? "",
            [.. Items(meta, "synonyms").Where(s => Text(s, "pred") == "hasExactSynonym").Select(s => Text(s, "val"))],
            xrefs, parents.GetValueOrDefault(id) ?? [],
            meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty("deprecated", out var old) && old.ValueKind == JsonValueKind.True, replaced,
            [.. values.Where(v => v.Predicate.EndsWith("hasAlternativeId", StringComparison.Ordinal)).Select(v => PrefixTable.Normalise(v.Value)).OfType<Curie>()]));
        return RowResult.Kept;
    }

    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static JsonElement.ArrayEnumerator Items(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
}
