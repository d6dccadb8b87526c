namespace ExoGraph.Paths.Mirrors;

/// <summary>Lists every run of two or more statements that can stand in a chain: parts of declared paths, hops of one transfer.</summary>
internal sealed class RunFinder
{
    private readonly WalkGraph _graph;
    private readonly PlaceTable _places;
    private readonly Dictionary<int, int> _walkOf = [];
    private readonly List<int[]> _runs = [];
    private readonly HashSet<int[]> _seen = new(SequenceComparer.Instance);
    private readonly List<int> _path = [];

    private RunFinder(WalkGraph graph)
    {
        _graph = graph;
        _places = graph.Mirror.Places;
    }

    public static RunTable Find(WalkGraph graph)
    {
        var finder = new RunFinder(graph);
        finder.Collect();
        var runs = finder._runs.ToArray();
        return new RunTable(runs, Group(r => graph.TailOf(r[0])), Group(r => graph.Heads[r[^1]]));

        Dictionary<int, int[]> Group(Func<int[], int> vertexOf) =>
            Enumerable.Range(0, runs.Length).GroupBy(r => vertexOf(runs[r])).ToDictionary(g => g.Key, g => g.ToArray());
    }

    private void Collect()
    {
        for (var e = 0; e < _graph.EdgeCount; e++)
            if ((_graph.Flags[e] & EdgeFlags.Placed) != 0) _walkOf[_graph.Edges[e]] = e;
        var byTransfer = _walkOf.Keys.Order().Where(e => _places.TransferOf(e) >= 0).ToLookup(_places.TransferOf);
        foreach (var edge in _walkOf.Keys.Order())
        {
            foreach (var (mechanism, position) in _places.Of(edge)) Grow(edge, depth => _places.EdgesAt(mechanism, position + depth));
            if (_places.TransferOf(edge) is >= 0 and var transfer) Grow(edge, _ => byTransfer[transfer]);
        }
    }

    private void Grow(int first, Func<int, IEnumerable<int>> next)
    {
        _path.Clear();
        _path.Add(_walkOf[first]);
        Extend(next);
    }

    private void Extend(Func<int, IEnumerable<int>> next)
    {
        var last = _path[^1];
        if (!MayGoOn(last)) return;
        foreach (var edge in next(_path.Count))
        {
            if (!_walkOf.TryGetValue(edge, out var walk) || _graph.TailOf(walk) != _graph.Heads[last] || Visits(_graph.Heads[walk]) || !MayFollow(last, walk)) continue;
            _path.Add(walk);
            int[] run = [.. _path];
            if (_seen.Add(run)) _runs.Add(run);
            Extend(next);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private bool MayGoOn(int edge) =>
        (_graph.Flags[edge] & EdgeFlags.Last) == 0 && (_graph.Mirror.FlagsOf(_graph.Heads[edge]) & VertexFlags.EndsChains) == 0;

    private bool MayFollow(int before, int after)
    {
        if ((_graph.Flags[before] & _graph.Flags[after] & EdgeFlags.Transfer) == 0) return true;
        var transfer = _places.TransferOf(_graph.Edges[before]);
        return transfer >= 0 && transfer == _places.TransferOf(_graph.Edges[after]);
    }

    private bool Visits(int vertex) => _graph.TailOf(_path[0]) == vertex || _path.Any(e => _graph.Heads[e] == vertex);
}
