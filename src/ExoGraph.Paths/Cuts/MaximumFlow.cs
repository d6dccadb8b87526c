namespace ExoGraph.Paths.Cuts;

/// <summary>Maximum flow from node 0 to node 1 by level graphs and blocking flows (Dinic 1970), on arrays.</summary>
/// <remarks>QuikGraph's Edmonds-Karp gives the same value (it is the oracle of the tests) but copies the graph and searches once for each unit.</remarks>
internal sealed class MaximumFlow(int nodes)
{
    /// <summary>The capacity of an arc that is never cut.</summary>
    public const long Unlimited = long.MaxValue / 4;

    private readonly List<int> _heads = [];
    private readonly List<long> _left = [];
    private readonly List<int> _nextArc = [];
    private readonly int[] _first = Filled(nodes, -1);
    private readonly int[] _level = new int[nodes];
    private readonly int[] _current = new int[nodes];

    public const int Source = 0, Sink = 1;

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => nodes;

    /// <summary>Adds an arc. Each has a twin against it, its number with the last bit turned.</summary>
    public void Add(int tail, int head, long capacity)
    {
        AddHalf(tail, head, capacity);
        AddHalf(head, tail, 0);
    }

    /// <summary>Pushes as much as can flow; <see cref="Unlimited"/> or more where no cut holds it.</summary>
    public long Push(CancellationToken cancellation)
    {
        long flow = 0;
        while (flow < Unlimited && Layer())
        {
            cancellation.ThrowIfCancellationRequested();
            _first.CopyTo(_current, 0);
            for (var more = Augment(); more > 0 && flow < Unlimited; more = Augment()) flow += more;
        }
        return flow;
    }

    /// <summary>Nodes to which something could still flow from a node.</summary>
    public IEnumerable<int> Onward(int node)
    {
        for (var arc = _first[node]; arc >= 0; arc = _nextArc[arc])
            if (_left[arc] > 0) yield return _heads[arc];
    }

    /// <summary>Nodes from which something could still flow to a node.</summary>
    public IEnumerable<int> Back(int node)
    {
        for (var arc = _first[node]; arc >= 0; arc = _nextArc[arc])
            if (_left[arc ^ 1] > 0) yield return _heads[arc];
    }

    private void AddHalf(int tail, int head, long capacity)
    {
        _heads.Add(head);
        _left.Add(capacity);
        _nextArc.Add(_first[tail]);
        _first[tail] = _heads.Count - 1;
    }

    private bool Layer()
    {
        Array.Fill(_level, -1);
        _level[Source] = 0;
        var queue = new Queue<int>([Source]);
        while (queue.TryDequeue(out var node))
            foreach (var next in Onward(node))
            {
                if (_level[next] >= 0) continue;
                _level[next] = _level[node] + 1;
                queue.Enqueue(next);
            }
        return _level[Sink] >= 0;
    }

    /// <summary>Pushes along one path of the level graph: depth first, with a stack of arcs, since a path may be long.</summary>
    private long Augment()
    {
        var path = new Stack<int>();
        var node = Source;
        while (node != Sink)
        {
            var arc = _current[node];
            while (arc >= 0 && (_left[arc] == 0 || _level[_heads[arc]] != _level[node] + 1)) arc = _nextArc[arc];
            _current[node] = arc;
            if (arc >= 0)
            {
                path.Push(arc);
                node = _heads[arc];
                continue;
            }
            if (path.Count == 0) return 0;
            var back = path.Pop();
            node = _heads[back ^ 1];
            _current[node] = _nextArc[back];
        }
        var least = path.Min(arc => _left[arc]);
        foreach (var arc in path)
        {
            _left[arc] -= least;
            _left[arc ^ 1] += least;
        }
        return least;
    }

    private static int[] Filled(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }
}
