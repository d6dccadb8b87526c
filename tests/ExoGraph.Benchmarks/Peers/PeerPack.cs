using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>The peers' network as a pack.</summary>
internal sealed class PeerPack(PeerGraph graph, Vocabulary vocabulary) : IPack
{
    private readonly Entity[] _entities = [.. Enumerable.Range(0, graph.Size).Select(v => new Entity { Id = IdOfVertex(v), Label = "v", Class = EntityClass.Gene })];

    public string Name => "peers";

    public GraphVersion Version => new("peers");

    public string Licence => "none";

    public IReadOnlyList<Entity> Entities => _entities;

    public IReadOnlyList<Predicate> Predicates { get; } = [vocabulary.Predicates["promotes"]];

    public int Count => graph.Edges.Length;

    public static Curie IdOfVertex(int vertex) => new("exo:v" + vertex.ToString(CultureInfo.InvariantCulture));

    public PackEdge Edge(int index) => new(graph.Edges[index].From, 0, graph.Edges[index].To, Belief.OfMillionths(graph.Edges[index].Belief), -1, -1, -1);

    public RecordId IdOf(int index) => new(new PublicationKey(Name), (index + 1).ToString(CultureInfo.InvariantCulture));

    public IEnumerable<string> StudiesOf(int index) => [];

    public Statement Describe(int index) => new()
    {
        Id = IdOf(index),
        Subject = _entities[graph.Edges[index].From].Id,
        Predicate = Predicates[0],
        Object = _entities[graph.Edges[index].To].Id,
        Scope = Scope.Step,
        Context = Context.NotStated,
        OwnBelief = Belief.OfMillionths(graph.Edges[index].Belief),
        Belief = Belief.OfMillionths(graph.Edges[index].Belief),
        Source = Name,
        Evidence = [],
    };
}
