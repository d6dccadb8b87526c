using ExoGraph.Knowledge.Formats.Json;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Kgx;

/// <summary>Any graph in KGX form: node and edge tables, JSON Lines, or one JSON file.</summary>
/// <remarks>A file is told by what it holds: KGX's own reader goes by the name and passes over what is called otherwise.</remarks>
internal sealed class KgxImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("kgx", "Graph in KGX form", PackKind.Knowledge, "its maker's own: pass it with the import", "not_provided", "not_provided");

    public void Import(ImportJob job)
    {
        var reader = new KgxReader(job);
        // Nodes first: they tell the classes of the edges' ends.
        foreach (var nodes in (bool[])[true, false])
            foreach (var entry in job.Entries)
            {
                if (!JsonItems.IsJson(entry)) Table(job, entry, reader, nodes);
                else if (JsonItems.IsLines(entry)) Lines(job, entry, reader, nodes);
                else Whole(job, entry, reader, nodes);
            }
        if (!job.Log.Tables.Any(t => t.Layout.Contains("edge", StringComparison.Ordinal)))
            throw FormatStop.At(job.Entries[0].Name, 1, "there are no edges: name the edge file too (its rows have subject, predicate and object).");
    }

    private static void Table(ImportJob job, InputEntry entry, KgxReader reader, bool wantNodes)
    {
        using var rows = TableFile.Open(entry);
        if (!rows.Read()) return;
        var header = new Header(rows);
        var edges = header.Has("subject") && header.Has("object");
        if (!edges && !header.Has("id")) throw FormatStop.At(entry.Name, 1, "this is no table of a KGX graph: nodes have id and category, edges have subject, predicate and object.");
        if (edges == wantNodes) return;
        var item = new KgxRow(header);
        var table = job.Table(entry, edges ? "edge table" : "node table");
        job.Each(rows, table, row => edges ? reader.Edge(item.Of(row), table) : reader.Node(item.Of(row)));
    }

    private static void Lines(ImportJob job, InputEntry entry, KgxReader reader, bool wantNodes)
    {
        var item = new KgxObject();
        using (var probe = new LineReader(entry))
        {
            probe.TryRead(out var line);
            var edges = line.Contains("\"subject\"", StringComparison.Ordinal) && line.Contains("\"object\"", StringComparison.Ordinal);
            if (edges == wantNodes) return;
        }
        var table = job.Table(entry, wantNodes ? "node lines" : "edge lines");
        JsonItems.EachLine(entry, job, table, line => wantNodes ? reader.Node(item.Of(line)) : reader.Edge(item.Of(line), table));
        table.Unused = item.Unused;
    }

    private static void Whole(ImportJob job, InputEntry entry, KgxReader reader, bool wantNodes)
    {
        var item = new KgxObject();
        var table = job.Table(entry, wantNodes ? "JSON, nodes" : "JSON, edges");
        var found = JsonItems.Each(entry, wantNodes ? "nodes" : "edges", job, table, i => wantNodes ? reader.Node(item.Of(i)) : reader.Edge(item.Of(i), table));
        table.Unused = item.Unused;
        if (!found && !wantNodes) throw FormatStop.At(entry.Name, 1, "this JSON is no KGX graph: it has no list of edges.");
    }
}
