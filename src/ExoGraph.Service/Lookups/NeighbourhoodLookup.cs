using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Walks outward from an entity over accepted statements, in both directions.</summary>
public static class NeighbourhoodLookup
{
    /// <summary>The neighbourhood; null where the graph does not know the entity.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The centre.</param>
    /// <param name="depth">How many statements away at the most.</param>
    /// <param name="limit">How many entities at the most; more are left out openly.</param>
    public static NeighbourhoodDocument? Find(LoadedGraph graph, Curie id, int depth, int limit)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var knowledge = graph.Snapshot.Knowledge;
        if (!knowledge.Entities.ContainsKey(id)) return null;
        var distance = new Dictionary<Curie, int> { [id] = 0 };
        var ring = new List<Curie> { id };
        var truncated = false;
        for (var d = 1; d <= depth && ring.Count > 0; d++)
        {
            var next = ring.SelectMany(v => Neighbours(graph, v)).Distinct().Where(v => !distance.ContainsKey(v)).OrderBy(v => knowledge.LabelOf(v), StringComparer.Ordinal).ToList();
            truncated |= distance.Count + next.Count > limit;
            ring = [.. next.Take(Math.Max(0, limit - distance.Count))];
            foreach (var vertex in ring) distance[vertex] = d;
        }
        var entities = distance.OrderBy(p => p.Value).ThenBy(p => knowledge.LabelOf(p.Key), StringComparer.Ordinal).Select(p => graph.Writer.RefWithClass(p.Key)).ToList();
        var statements = distance.Keys.SelectMany(knowledge.From).Where(s => IsShown(s) && distance.ContainsKey(s.Object))
            .Where(s => Math.Min(distance[s.Subject], distance[s.Object]) < depth).OrderBy(s => s.Id).Select(graph.Writer.Write);
        return new NeighbourhoodDocument(GraphLookup.Summary(graph), graph.Writer.RefWithClass(id), depth, entities, [.. statements], truncated,
            depth <= EntityCypher.MostDepth ? EntityCypher.NeighbourhoodOf(id, depth, knowledge.Vocabulary).Text : null);
    }

    private static IEnumerable<Curie> Neighbours(LoadedGraph graph, Curie id) =>
        graph.Snapshot.Knowledge.From(id).Where(IsShown).Select(s => s.Object).Concat(graph.Snapshot.Knowledge.To(id).Where(IsShown).Select(s => s.Subject));

    private static bool IsShown(Statement statement) => statement.Reading == ReadingKind.Accepted;
}
