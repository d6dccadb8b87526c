using ExoGraph.Core.Graphs;
using ExoGraph.Core.Naming;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Service;

/// <summary>The graph of the repository's records, loaded once for all tests that only read it.</summary>
internal static class CuratedGraph
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "records");

    private static readonly Lazy<LoadedGraph> s_graph = new(() =>
    {
        var result = RecordLoader.Load(Folder, CancellationToken.None);
        Assert.True(result.Knowledge is not null, string.Join('\n', result.Problems.Take(20)));
        return new LoadedGraph(GraphSnapshot.Build(result.Knowledge!), DateTimeOffset.UnixEpoch);
    });

    public static LoadedGraph Graph => s_graph.Value;

    public static KnowledgeBase Knowledge => Graph.Snapshot.Knowledge;

    public static NameIndex Names => Graph.Snapshot.Names;

    public static Answerer Answerer => new(Graph, new LimitOptions());

    public static Parameters Parameters(params (string Name, string Value)[] values) => new(values.GroupBy(v => v.Name)
        .Select(g => KeyValuePair.Create(g.Key, (IReadOnlyList<string>)[.. g.Select(v => v.Value)])));
}
