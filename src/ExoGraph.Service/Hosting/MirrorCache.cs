using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Snapshots;

namespace ExoGraph.Service.Hosting;

/// <summary>Puts the graph of records and packs together; with packs, from the snapshot that stands in their folder where it can be trusted.</summary>
public static class MirrorCache
{
    /// <summary>The name of the snapshot in the folder of packs. It is derived: it can be deleted at any time.</summary>
    public const string FileName = ".mirror.snapshot";

    /// <summary>The graph.</summary>
    /// <param name="folder">The folder of packs.</param>
    /// <param name="knowledge">The curated records.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="note">Whether the snapshot was read, or built and written, and why; empty where there are no packs: records alone are built in no time.</param>
    public static GraphSnapshot Open(string folder, KnowledgeBase knowledge, IReadOnlyList<IPack> packs, out string note)
    {
        ArgumentNullException.ThrowIfNull(packs);
        note = "";
        return packs.Count == 0 ? GraphSnapshot.Build(knowledge) : SnapshotFile.LoadOrBuild(Path.Combine(folder, FileName), knowledge, packs, out note);
    }
}
