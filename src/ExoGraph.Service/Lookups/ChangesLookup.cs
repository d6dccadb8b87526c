using ExoGraph.Core.Diffs;
using ExoGraph.Core.Graphs;
using ExoGraph.Knowledge.History;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>What changed since an older answer, as far as this service knows: it remembers the graphs that it has held since it started.</summary>
/// <remarks>It keeps no archive and runs no git: for older versions the command compares, in a checkout of the records.</remarks>
public static class ChangesLookup
{
    /// <summary>Whether a text can be a graph version or its beginning.</summary>
    public static bool IsVersion(string? text) => text is not null && RecordVersionFinder.IsVersion(text);

    /// <summary>Whether the version is that of the graph that answers now.</summary>
    public static bool IsCurrent(GraphStore store, string version)
    {
        ArgumentNullException.ThrowIfNull(store);
        return Is(store.Current.Snapshot.Version, version);
    }

    /// <summary>The comparison; null where the version is not one that this service has held.</summary>
    public static DiffDocument? Find(GraphStore store, string version)
    {
        ArgumentNullException.ThrowIfNull(store);
        var now = store.Current.Snapshot;
        if (Is(now.Version, version)) return DiffDocument.Of(KnowledgeDiff.Of(now.Knowledge, now.Knowledge));
        if (store.Earlier.FirstOrDefault(e => Is(e.Version, version)) is not { } then) return null;
        // Versions as answers name them, also where packs have their part in them.
        return DiffDocument.Of(KnowledgeDiff.Of(then.Knowledge, now.Knowledge)) with { Before = then.Version.Hash, After = now.Version.Hash };
    }

    /// <summary>What is said of a version that the service has not held.</summary>
    public static string Unknown(string version) =>
        $"Graph version {version} is older than this service, or of other records or packs: what changed since is not known here. In a git checkout of the records, 'exograph diff {version}' tells it.";

    private static bool Is(GraphVersion version, string asked) => version.Hash.StartsWith(asked, StringComparison.Ordinal);
}
