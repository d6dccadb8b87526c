using ExoGraph.Core.Statements;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Says which graph answers.</summary>
public static class GraphLookup
{
    /// <summary>The summary of a graph of curated records.</summary>
    public static GraphDocument Summary(LoadedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var knowledge = graph.Snapshot.Knowledge;
        return new GraphDocument(knowledge.Version.Hash, knowledge.Entities.Count, knowledge.AllStatements.Count, [SourceNames.Curated]);
    }
}
