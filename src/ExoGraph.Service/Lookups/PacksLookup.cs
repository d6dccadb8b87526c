using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Says which packs there are, and which of them serve.</summary>
public static class PacksLookup
{
    /// <summary>Every pack, by name.</summary>
    public static PacksDocument Find(LoadedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var installed = graph.Installed.Select(p => PackDocument.Of(p, graph.Packs.Contains(p.Manifest.Name))).ToList();
        var others = graph.Snapshot.Mirror.Packs.Where(p => installed.All(i => i.Name != p.Name)).Select(PackDocument.Of);
        return new PacksDocument(GraphLookup.Summary(graph), [.. installed.Concat(others).OrderBy(p => p.Name, StringComparer.Ordinal)]);
    }
}
