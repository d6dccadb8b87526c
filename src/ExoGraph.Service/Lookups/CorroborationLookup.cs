using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Looks up whether imported packs bear out what the records say of an entity.</summary>
public static class CorroborationLookup
{
    /// <summary>For each curated effect of or on the entity, and each pack that says anything between the same two, what it says: in order of statement and pack.</summary>
    public static IReadOnlyList<CorroborationDocument> Find(LoadedGraph graph, Curie id)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var mirror = graph.Snapshot.Mirror;
        if (mirror.Packs.Count == 0 || !mirror.TryGetVertex(id, out var vertex)) return [];
        var said = mirror.OutEdges(vertex).Concat(mirror.InEdges(vertex)).Where(e => (mirror.EdgeFlagsOf(e.Index) & EdgeFlags.Pack) != 0).ToLookup(e => (mirror.IdOf(e.Source), mirror.IdOf(e.Target)));
        return [.. graph.Snapshot.Knowledge.From(id).Concat(graph.Snapshot.Knowledge.To(id)).Where(IsEffect).DistinctBy(s => s.Id).OrderBy(s => s.Id)
            .SelectMany(s => said[(s.Subject, s.Object)].GroupBy(e => mirror.SourceNumberOf(e.Index)).OrderBy(g => g.Key).Select(g => Of(graph, s, mirror.Packs[g.Key - 1].Name, g)))];
    }

    private static bool IsEffect(Statement statement) =>
        statement.Reading == ReadingKind.Accepted && statement.Scope is Scope.Step or Scope.Overall && statement.Predicate.Sign != Sign.None;

    private static CorroborationDocument Of(LoadedGraph graph, Statement statement, string pack, IEnumerable<MirrorEdge> edges)
    {
        var (own, counts) = (Signs.Product([statement.Predicate.Sign]), new int[3]);
        foreach (var edge in edges)
        {
            var other = Signs.Product([graph.Snapshot.Mirror.Predicates[graph.Snapshot.Mirror.PredicateOf(edge.Index)].Sign]);
            counts[own == NetEffect.Indeterminate || other == NetEffect.Indeterminate ? 2 : own == other ? 0 : 1]++;
        }
        return new CorroborationDocument(statement.Id.Text, graph.Writer.Ref(statement.Subject), graph.Writer.Ref(statement.Object), pack, counts[0], counts[1], counts[2]);
    }
}
