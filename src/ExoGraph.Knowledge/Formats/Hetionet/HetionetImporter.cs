using System.Text.Json;
using ExoGraph.Core.Evidences;
using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Hetionet;

/// <summary>Hetionet: node table, edge table (<c>.sif</c> with header) or JSON.</summary>
internal sealed class HetionetImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("hetionet", "Hetionet", PackKind.Knowledge, "CC0 for the work; each edge under its own source's licence", "knowledge_assertion", "data_analysis_pipeline");

    public void Import(ImportJob job)
    {
        var nodes = new HetionetNodes(job);
        var isJson = job.Entries.ToDictionary(e => e, JsonItems.IsJson);
        foreach (var entry in job.Entries.Where(e => isJson[e])) JsonNodes(job, entry, nodes);
        var tables = job.Entries.Where(e => !isJson[e]).ToArray();
        // Nodes first: their names label the edges' ends.
        foreach (var wanted in (bool[])[true, false])
            foreach (var entry in tables)
            {
                using var rows = TableFile.Open(entry);
                if (!rows.Read()) continue;
                var header = new Header(rows);
                var isNodes = header.Has("kind") && header.Has("id");
                if (!isNodes && !header.Has("metaedge")) throw FormatStop.At(entry.Name, 1, "this is no file of Hetionet: a node table has id, name, kind; an edge table source, metaedge, target.");
                if (isNodes != wanted) continue;
                if (isNodes) NodeTable(job, entry, rows, header, nodes);
                else EdgeTable(job, entry, rows, header, nodes);
            }
        foreach (var entry in job.Entries.Where(e => isJson[e])) JsonEdges(job, entry, nodes);
        var version = job.Entries.Select(e => e.FileName).FirstOrDefault(n => n.Contains("-v1.0", StringComparison.Ordinal));
        if (version is not null) job.Version = "1.0";
    }

    private static void NodeTable(ImportJob job, InputEntry entry, RowReader rows, Header header, HetionetNodes nodes)
    {
        int id = header.Require("id"), name = header.Require("name");
        var table = job.Table(entry, "node table");
        job.Each(rows, table, row => RowResult.Added(nodes.Name(row[id].ToString(), row[name].ToString())));
    }

    private static void EdgeTable(ImportJob job, InputEntry entry, RowReader rows, Header header, HetionetNodes nodes)
    {
        int source = header.Require("source"), metaedge = header.Require("metaedge"), target = header.Require("target");
        var table = job.Table(entry, "edge table");
        var adder = new Adder(job, table, nodes);
        job.Each(rows, table, row => adder.Add(row[source], row[metaedge], row[target], 0, ""));
    }

    private static void JsonNodes(ImportJob job, InputEntry entry, HetionetNodes nodes)
    {
        var table = job.Table(entry, "JSON, nodes");
        var any = JsonItems.Each(entry, "nodes", job, table, node =>
            Id(node, "kind", "identifier") is { } id ? RowResult.Added(nodes.Name(id, node.TryGetProperty("name", out var name) ? name.ToString() : "")) : RowResult.Skip("a node without kind or identifier", node.GetRawText()));
        if (!any) throw FormatStop.At(entry.Name, 1, "this JSON is not Hetionet's: it has no nodes (the metagraph alone holds no edges).");
    }

    private static void JsonEdges(ImportJob job, InputEntry entry, HetionetNodes nodes)
    {
        var table = job.Table(entry, "JSON, edges");
        var adder = new Adder(job, table, nodes);
        JsonItems.Each(entry, "edges", job, table, edge =>
        {
            if (!Pair(edge, "source_id", out var sourceKind, out var source) || !Pair(edge, "target_id", out var targetKind, out var target)) return RowResult.Skip("an edge without ends", edge.GetRawText());
            var data = edge.TryGetProperty("data", out var d) && d.ValueKind == JsonValueKind.Object ? d : default;
            var licence = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("license", out var l) ? l.ToString() : "";
            var pmid = data.ValueKind == JsonValueKind.Object && data.TryGetProperty("pubmed_ids", out var p) && p.ValueKind == JsonValueKind.Array && p.GetArrayLength() > 0 ? job.Builder.Study(p[0].ToString()) : 0;
            return adder.Add($"{sourceKind}::{source}", Metaedges.Abbreviation(sourceKind, Text(edge, "kind"), targetKind, Text(edge, "direction")), $"{targetKind}::{target}", pmid, licence);
        });
    }

    private static string? Id(JsonElement node, string kind, string identifier) =>
        Text(node, kind) is { Length: > 0 } k && node.TryGetProperty(identifier, out var i) && i.ToString() is { Length: > 0 } text ? $"{k}::{text}" : null;

    private static bool Pair(JsonElement edge, string name, out string kind, out string identifier)
    {
        (kind, identifier) = ("", "");
        if (!edge.TryGetProperty(name, out var pair) || pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2) return false;
        (kind, identifier) = (pair[0].ToString(), pair[1].ToString());
        return true;
    }

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : "";

    /// <summary>Adds edges, remembering what each metaedge says.</summary>
    private sealed class Adder(ImportJob job, TableLog table, HetionetNodes nodes)
    {
        private readonly Dictionary<string, CellCache.Cell> _cells = new(StringComparer.Ordinal);
        private readonly int _human = job.Builder.Variant(new Variant(null, null, Organism: job.Organism(SpeciesTable.Human)));

        public RowResult Add(ReadOnlySpan<char> source, ReadOnlySpan<char> metaedge, ReadOnlySpan<char> target, int study, string licence)
        {
            var abbreviation = metaedge.ToString();
            if (Metaedges.Of(abbreviation) is not { } rule) return RowResult.Skip("a metaedge that Hetionet does not have", abbreviation);
            var from = Of(source);
            if (from.Entity < 0) return from.Skip(source);
            var to = Of(target);
            if (to.Entity < 0) return to.Skip(target);
            var claim = licence.Length > 0 ? $"{rule.Meaning}; licence of the edge: {licence}" : rule.Meaning;
            var evidence = job.Builder.Evidence(study, abbreviation, claim, Certainty.Suggested);
            var (subject, @object) = rule.Reversed ? (to.Entity, from.Entity) : (from.Entity, to.Entity);
            return RowResult.Added(job.Add(table, subject, job.Builder.Predicate(rule.Predicate), @object, _human, evidence));
        }

        private CellCache.Cell Of(ReadOnlySpan<char> id)
        {
            var lookup = _cells.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(id, out var cell)) return cell;
            var text = id.ToString();
            return _cells[text] = nodes.Of(text);
        }
    }
}
