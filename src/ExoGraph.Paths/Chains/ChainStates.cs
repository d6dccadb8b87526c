using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>All partial chains of a search, each by its last hop and the one before: what they have passed is found by going back.</summary>
internal sealed class ChainStates(WalkGraph graph, SearchMemory memory, bool passesUp)
{
    private readonly Dictionary<ulong, int> _sequences = [];
    private SearchState[] _pool = memory.States;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The one of a number. Adding another may move it.</summary>
    public ref SearchState this[int index] => ref _pool[index];

    /// <summary>Adds one and gives its number.</summary>
    public int Add(in SearchState state)
    {
        if (Count == _pool.Length) _pool = memory.Grow();
        _pool[Count] = state;
        return Count++;
    }

    /// <summary>Whether a chain passes a vertex.</summary>
    public bool Visits(int state, int vertex)
    {
        for (; state >= 0; state = _pool[state].Parent)
        {
            if (_pool[state].Vertex == vertex) return true;
            if (passesUp && _pool[state].Edge >= 0 && graph.TailOf(_pool[state].Edge) == vertex) return true;
        }
        return false;
    }

    /// <summary>Whether an edge's cancer is that of every hop, or above or below it.</summary>
    public bool SharesCancer(int state, int edge)
    {
        var (contexts, context) = (graph.Mirror.Contexts, graph.ContextOf(edge));
        for (; _pool[state].Edge >= 0; state = _pool[state].Parent)
            if (!contexts.AreRelatedCancers(graph.ContextOf(_pool[state].Edge), context)) return false;
        return true;
    }

    /// <summary>Whether the same statements were followed before, cut into other runs: the first time was the cheapest.</summary>
    public bool IsRepeated(int index)
    {
        if (!_pool[index].HasOtherCuts) return false;
        for (var key = _pool[index].Sequence; ; key++)
        {
            if (_sequences.TryAdd(key, index)) return false;
            if (HaveSameEdges(_sequences[key], index)) return true;
        }
    }

    /// <summary>The whole chain that a run after a partial chain makes.</summary>
    public ChainPath Path(int from, ReadOnlySpan<int> run, int cost)
    {
        var edges = new int[_pool[from].Hops + run.Length];
        run.CopyTo(edges.AsSpan(edges.Length - run.Length));
        var state = from;
        for (var i = edges.Length - run.Length - 1; i >= 0; i--, state = _pool[state].Parent) edges[i] = _pool[state].Edge;
        return new ChainPath(_pool[state].Vertex, edges, cost);
    }

    private bool HaveSameEdges(int a, int b)
    {
        while (_pool[a].Edge == _pool[b].Edge)
        {
            if (_pool[a].Edge < 0) return _pool[a].Vertex == _pool[b].Vertex;
            (a, b) = (_pool[a].Parent, _pool[b].Parent);
        }
        return false;
    }
}
