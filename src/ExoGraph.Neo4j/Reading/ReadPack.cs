using System.Globalization;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Reading;

/// <summary>A pack as a database holds it: all that a path needs, without the evidence, which stays where the pack was imported.</summary>
internal sealed class ReadPack(
    string name, GraphVersion version, string licence, IReadOnlyList<Entity> entities, IReadOnlyList<Predicate> predicates, PackEdge[] edges, int[]? numbers, string[]? locals)
    : IPack
{
    public string Name => name;

    public GraphVersion Version => version;

    public string Licence => licence;

    public IReadOnlyList<Entity> Entities => entities;

    public IReadOnlyList<Predicate> Predicates => predicates;

    public int Count => edges.Length;

    public PackEdge Edge(int index) => edges[index];

    public RecordId IdOf(int index) => new(new PublicationKey(name), numbers?[index].ToString(CultureInfo.InvariantCulture) ?? locals![index]);

    public Statement Describe(int index)
    {
        var edge = edges[index];
        var predicate = predicates[edge.Predicate];
        return new()
        {
            Id = IdOf(index),
            Subject = entities[edge.Subject].Id,
            Predicate = predicate,
            Object = entities[edge.Object].Id,
            Scope = predicate.Walk switch { Walk.Step => Scope.Step, Walk.Transfer => Scope.Transfer, _ => Scope.None },
            Context = new Context(At(edge.Cancer), At(edge.Cell), At(edge.Organism), null, null),
            OwnBelief = edge.OwnBelief,
            Belief = edge.OwnBelief,
            Source = name,
        };
    }

    private Curie? At(int entity) => entity < 0 ? null : entities[entity].Id;
}
