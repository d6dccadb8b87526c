using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading;

namespace ExoGraph.Neo4j.Reading;

/// <summary>Collects the edges of one pack in columns.</summary>
internal sealed class PackEdges(string name)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly List<(string Local, ReadEdge Edge)> _edges = [];

    public void Add(string type, string from, string to, StoredContent content)
    {
        var p = new ReadProperties(content);
        _edges.Add((p.Id[(name.Length + 1)..], new ReadEdge(
            string.Intern(type), Number(from), Number(to), p.Belief("belief"), NumberOrNone(p.TextOrNull("cancer")), NumberOrNone(p.TextOrNull("cell")), NumberOrNone(p.TextOrNull("organism")))));
    }

    /// <summary>The pack, its statements in the order of their numbers.</summary>
    public IPack Build(GraphVersion version, string licence, Vocabulary vocabulary, IEnumerable<Entity> own, IReadOnlyDictionary<string, Entity> all)
    {
        foreach (var entity in own) Number(entity.Id.Text);
        var predicates = vocabulary.Predicates.Values.Where(p => _edges.Exists(e => e.Edge.Type == p.RelationshipType)).OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        var byType = predicates.Select((p, i) => (p.RelationshipType, i)).ToDictionary(p => p.RelationshipType, p => (byte)p.i, StringComparer.Ordinal);
        _edges.Sort((a, b) => a.Local.Length == b.Local.Length ? string.CompareOrdinal(a.Local, b.Local) : a.Local.Length.CompareTo(b.Local.Length));
        var entities = _ids.Select(id => all.TryGetValue(id, out var known) ? known : new Entity { Id = new Curie(id), Label = id, Class = EntityClass.Gene }).ToArray();
        var edges = _edges.Select(e => new PackEdge(e.Edge.Subject, byType[e.Edge.Type], e.Edge.Object, e.Edge.Belief, e.Edge.Cancer, e.Edge.Cell, e.Edge.Organism)).ToArray();
        var numbered = _edges.TrueForAll(e => int.TryParse(e.Local, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n.ToString(CultureInfo.InvariantCulture) == e.Local);
        return new ReadPack(name, version, licence, entities, predicates, edges,
            numbered ? [.. _edges.Select(e => int.Parse(e.Local, CultureInfo.InvariantCulture))] : null, numbered ? null : [.. _edges.Select(e => e.Local)]);
    }

    private int Number(string id)
    {
        if (_numbers.TryGetValue(id, out var number)) return number;
        _numbers[id] = _ids.Count;
        _ids.Add(id);
        return _ids.Count - 1;
    }

    private int NumberOrNone(string? id) => id is null ? -1 : Number(id);

    private readonly record struct ReadEdge(string Type, int Subject, int Object, Belief Belief, int Cancer, int Cell, int Organism);
}
