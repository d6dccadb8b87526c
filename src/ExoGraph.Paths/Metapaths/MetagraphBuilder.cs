using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Metapaths;

/// <summary>Collects the edges of a <see cref="Metagraph"/>: accepted and believed statements of every predicate; overall effects, which sum up others, are left out.</summary>
internal sealed class MetagraphBuilder
{
    private static readonly EntityClass s_unknown = new("Entity");

    private readonly Mirror _mirror;
    private readonly Dictionary<MetaedgeKind, int> _numbers = [];
    private readonly List<MetaedgeKind> _kinds = [];
    private readonly List<List<(int Tail, int Head)>> _edges = [];

    private MetagraphBuilder(Mirror mirror) => _mirror = mirror;

    public static Metagraph Build(Mirror mirror, SourceSet sources)
    {
        var builder = new MetagraphBuilder(mirror);
        if (sources.Contains(0)) builder.AddCurated();
        for (var p = 0; p < mirror.Packs.Count; p++)
            if (sources.Contains(p + 1)) builder.AddPack(p);
        var edges = builder._edges.Select(Distinct).ToArray();
        return new Metagraph(mirror.VertexCount, builder._kinds, edges);
    }

    private void AddCurated()
    {
        foreach (var s in _mirror.Knowledge.AllStatements)
            if (s.Scope != Scope.Overall && s.Reading == ReadingKind.Accepted && s.Belief.Millionths > 0 && Vertex(s.Subject) is { } tail && Vertex(s.Object) is { } head) Add(tail, s.Predicate, head);
    }

    private void AddPack(int number)
    {
        var pack = _mirror.Packs[number];
        var vertices = pack.Entities.Select(e => Vertex(e.Id)!.Value).ToArray();
        for (var i = 0; i < pack.Count; i++)
        {
            var edge = pack.Edge(i);
            if (edge.OwnBelief.Millionths > 0) Add(vertices[edge.Subject], pack.Predicates[edge.Predicate], vertices[edge.Object]);
        }
    }

    private int? Vertex(Curie id) => _mirror.TryGetVertex(id, out var v) ? v : null;

    private void Add(int tail, Predicate predicate, int head)
    {
        if (tail == head) return;
        var kind = new MetaedgeKind(ClassOf(tail), predicate, ClassOf(head));
        if (!_numbers.TryGetValue(kind, out var number))
        {
            _numbers[kind] = number = _kinds.Count;
            _kinds.Add(kind);
            _edges.Add([]);
        }
        _edges[number].Add(kind.IsUndirected && tail > head ? (head, tail) : (tail, head));
    }

    private EntityClass ClassOf(int vertex) => _mirror.EntityOf(vertex)?.Class ?? s_unknown;

    private static (int[] Tails, int[] Heads) Distinct(List<(int Tail, int Head)> edges)
    {
        var distinct = edges.Distinct().ToArray();
        return ([.. distinct.Select(e => e.Tail)], [.. distinct.Select(e => e.Head)]);
    }
}
