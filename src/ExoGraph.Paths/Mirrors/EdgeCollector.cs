using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Packs;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Collects every statement that some query can walk: steps and hops of transfers with a sign and any belief at all, accepted or as printed.</summary>
internal sealed class EdgeCollector
{
    private readonly KnowledgeBase _knowledge;
    private readonly IReadOnlyList<IPack> _packs;
    private readonly VertexCollector _vertices;
    private readonly Transfer[] _transfers;
    private readonly Dictionary<RecordId, int> _transferNumbers = [];
    private readonly Dictionary<RecordId, int> _transferOfHop = [];
    private readonly Dictionary<ContextKey, int> _contexts = new() { [ContextKey.NotStated] = 0 };
    private readonly Dictionary<string, byte> _predicateNumbers = new(StringComparer.Ordinal);
    private readonly List<Predicate> _predicates = [];
    private readonly List<int> _subjects = [], _objects = [], _contextOf = [], _beliefs = [], _origins = [];
    private readonly List<byte> _predicateOf = [];
    private readonly List<EdgeFlags> _flags = [];

    public EdgeCollector(KnowledgeBase knowledge, IReadOnlyList<IPack> packs, VertexCollector vertices)
    {
        _knowledge = knowledge;
        _packs = packs;
        _vertices = vertices;
        _transfers = [.. knowledge.Transfers.Values.OrderBy(t => t.Id)];
        for (var t = 0; t < _transfers.Length; t++)
        {
            _transferNumbers[_transfers[t].Id] = t;
            _transferOfHop[_transfers[t].SecretesId] = t;
            _transferOfHop[_transfers[t].DeliversId] = t;
            foreach (var cargo in _transfers[t].Cargo) _transferOfHop[_transfers[t].CarriesId(cargo.Id)] = t;
        }
    }

    public CollectedEdges Collect()
    {
        Reserve(_knowledge.AllStatements.Count + _packs.Sum(p => p.Count));
        var firstOrigins = new int[_packs.Count + 1];
        for (var n = 0; n < _knowledge.AllStatements.Count; n++) AddCurated(_knowledge.AllStatements[n], n);
        var first = _knowledge.AllStatements.Count;
        for (var p = 0; p < _packs.Count; p++)
        {
            firstOrigins[p + 1] = first;
            AddPack(_packs[p], _vertices.OfPack(p), first);
            first += _packs[p].Count;
        }
        return new CollectedEdges(
            [.. _subjects], [.. _objects], [.. _predicateOf], [.. _flags], [.. _contextOf], [.. _beliefs], [.. _origins],
            firstOrigins, [.. _predicates], [.. _contexts.OrderBy(c => c.Value).Select(c => c.Key)], _transfers);
    }

    private void AddCurated(Statement statement, int origin)
    {
        if (statement.Scope is not (Scope.Step or Scope.Transfer) || statement.Predicate.Sign == Sign.None || statement.Belief.Millionths == 0) return;
        var flags = FlagsOf(statement.Predicate, statement.Scope == Scope.Transfer);
        if (statement.Reading == ReadingKind.AsPrinted) flags |= EdgeFlags.AsPrinted;
        var transfer = TransferOf(statement);
        if (statement.Places.Count > 0 || (statement.Scope == Scope.Transfer && transfer >= 0)) flags |= EdgeFlags.Placed;
        var context = statement.Context;
        var fluid = context.Biofluid ?? (transfer >= 0 ? _transfers[transfer].Biofluid : null);
        var key = new ContextKey(_vertices.Of(context.Cancer), _vertices.Of(context.Cell), _vertices.Of(context.Organism), _vertices.Of(fluid), transfer);
        Add(_vertices.Of(statement.Subject), Number(statement.Predicate), _vertices.Of(statement.Object), flags, Number(key), statement.Belief.Millionths, origin);
    }

    private void AddPack(IPack pack, int[] vertices, int first)
    {
        var predicates = pack.Predicates;
        var walks = predicates.Select(p => p.Walk != Walk.Never && p.Sign != Sign.None).ToArray();
        var numbers = predicates.Select((p, i) => walks[i] ? Number(p) : (byte)0).ToArray();
        var flags = predicates.Select((p, i) => walks[i] ? FlagsOf(p, p.Walk == Walk.Transfer) | EdgeFlags.Pack : EdgeFlags.None).ToArray();
        var (lastEdge, lastContext) = (default(PackEdge), -1);
        for (var i = 0; i < pack.Count; i++)
        {
            var edge = pack.Edge(i);
            if (!walks[edge.Predicate] || edge.OwnBelief.Millionths == 0) continue;
            if (lastContext < 0 || edge.Cancer != lastEdge.Cancer || edge.Cell != lastEdge.Cell || edge.Organism != lastEdge.Organism)
                lastContext = Number(new ContextKey(Vertex(edge.Cancer), Vertex(edge.Cell), Vertex(edge.Organism), -1, -1));
            lastEdge = edge;
            Add(vertices[edge.Subject], numbers[edge.Predicate], vertices[edge.Object], flags[edge.Predicate], lastContext, edge.OwnBelief.Millionths, first + i);
        }

        int Vertex(int entity) => entity < 0 ? -1 : vertices[entity];
    }

    private EdgeFlags FlagsOf(Predicate predicate, bool transfer)
    {
        var flags = predicate.Sign switch { Sign.Minus => EdgeFlags.Minus, Sign.Unknown => EdgeFlags.Unknown, _ => EdgeFlags.None };
        if (transfer) flags |= EdgeFlags.Transfer;
        if (_knowledge.Vocabulary.Predicates.ContainsKey("delivers_to") && predicate.Equals(_knowledge.Vocabulary.DeliversTo)) flags |= EdgeFlags.Last;
        return flags;
    }

    private int TransferOf(Statement statement)
    {
        if (statement.Scope == Scope.Transfer && _transferOfHop.TryGetValue(statement.Id, out var own)) return own;
        return statement.Context.Transfer is { } id && _transferNumbers.TryGetValue(id, out var set) ? set : -1;
    }

    private void Add(int subject, byte predicate, int @object, EdgeFlags flags, int context, int belief, int origin)
    {
        _subjects.Add(subject);
        _objects.Add(@object);
        _predicateOf.Add(predicate);
        _flags.Add(flags);
        _contextOf.Add(context);
        _beliefs.Add(belief);
        _origins.Add(origin);
    }

    private void Reserve(int count)
    {
        foreach (var column in new[] { _subjects, _objects, _contextOf, _beliefs, _origins }) column.EnsureCapacity(count);
        _predicateOf.EnsureCapacity(count);
        _flags.EnsureCapacity(count);
    }

    private int Number(ContextKey key)
    {
        if (!_contexts.TryGetValue(key, out var number)) _contexts[key] = number = _contexts.Count;
        return number;
    }

    private byte Number(Predicate predicate)
    {
        if (_predicateNumbers.TryGetValue(predicate.Name, out var number)) return number;
        if (_predicates.Count == 256) throw new ArgumentException("A mirror holds at most 256 predicates that walk.", nameof(predicate));
        number = (byte)_predicates.Count;
        _predicates.Add(predicate);
        return _predicateNumbers[predicate.Name] = number;
    }
}
