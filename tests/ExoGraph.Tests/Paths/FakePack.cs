using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths;

/// <summary>A pack that holds statements in memory.</summary>
public sealed class FakePack : IPack
{
    private readonly Statement[] _statements;
    private readonly List<Entity> _entities = [];
    private readonly Dictionary<Curie, int> _indexOf = [];

    public FakePack(string name, IEnumerable<Statement> statements, Func<Curie, Entity?> entityOf)
    {
        Name = name;
        _statements = [.. statements.Select((s, i) => s with { Id = new RecordId($"{name}#{i}"), Source = name, Places = [], Reading = ReadingKind.Accepted })];
        foreach (var statement in _statements)
            foreach (var id in new[] { statement.Subject, statement.Object, statement.Context.Cancer, statement.Context.Cell, statement.Context.Organism })
                if (id is { } known && _indexOf.TryAdd(known, _entities.Count))
                    _entities.Add(entityOf(known) ?? new Entity { Id = known, Label = known.Local, Class = EntityClass.Gene });
        Predicates = [.. _statements.Select(s => s.Predicate).Distinct()];
    }

    public string Name { get; }

    public GraphVersion Version => new("pack-" + Name);

    public string Licence => "none";

    public IReadOnlyList<Entity> Entities => _entities;

    public IReadOnlyList<Predicate> Predicates { get; }

    public int Count => _statements.Length;

    public IReadOnlyList<Statement> Statements => _statements;

    public PackEdge Edge(int index)
    {
        var s = _statements[index];
        return new PackEdge(
            _indexOf[s.Subject], (byte)Predicates.ToList().IndexOf(s.Predicate), _indexOf[s.Object], s.OwnBelief, Of(s.Context.Cancer), Of(s.Context.Cell), Of(s.Context.Organism));

        int Of(Curie? id) => id is { } known ? _indexOf[known] : -1;
    }

    public Statement Describe(int index) => _statements[index];

}
