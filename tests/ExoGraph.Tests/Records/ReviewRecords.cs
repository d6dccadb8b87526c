using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Records;

/// <summary>The repository's own records, loaded once.</summary>
internal static class ReviewRecords
{
    private static readonly Lazy<GraphSnapshot> _snapshot = new(() => GraphSnapshot.Build(Load()));

    public static string Folder { get; } = Path.Combine(Repository.Root, "records");

    public static GraphSnapshot Snapshot => _snapshot.Value;

    public static KnowledgeBase Known => Snapshot.Knowledge;

    /// <summary>The one entity of this label.</summary>
    public static Entity Entity(string label) => Known.Entities.Values.Single(e => e.Label == label);

    /// <summary>What a name means in a query.</summary>
    public static Selection Select(string name, MicroRnaMatching matching = MicroRnaMatching.Exact) =>
        Snapshot.Names.Resolve(name, matching).Selection ?? throw new InvalidOperationException($"'{name}' means nothing, or more than one thing.");

    public static string Label(Curie id) => Known.LabelOf(id);

    private static KnowledgeBase Load()
    {
        var loaded = RecordLoader.Load(Folder);
        return loaded.Knowledge ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
    }
}
