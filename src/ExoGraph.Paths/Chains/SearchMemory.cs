using System.Collections.Concurrent;

namespace ExoGraph.Paths.Chains;

/// <summary>Arrays that a search fills, kept for the next one: a search allocates only what it finds. A search that throws does not give its arrays back.</summary>
internal sealed class SearchMemory
{
    private const int MostKept = 1 << 20;

    private static readonly ConcurrentBag<SearchMemory> s_kept = [];

    // Between searches these are as new: a search lists where it writes, and only that is wiped.
    private int[] _distances = [];
    private bool[] _settled = [];
    private byte[] _hops = [];
    private readonly List<int> _distancesKnown = [];
    private readonly List<int> _hopsKnown = [];

    /// <summary>Partial chains.</summary>
    public SearchState[] States { get; private set; } = new SearchState[1024];

    /// <summary>The queue of partial chains.</summary>
    public LongHeap Forward { get; } = new();

    /// <summary>The queue of the search against the arrows.</summary>
    public LongHeap Backward { get; } = new();

    public static SearchMemory Rent()
    {
        var memory = s_kept.TryTake(out var kept) ? kept : new SearchMemory();
        memory.Forward.Clear();
        memory.Backward.Clear();
        return memory;
    }

    /// <summary>Gives it back, unless it has grown so far that it is better let go.</summary>
    public void Return()
    {
        if (States.Length > MostKept || s_kept.Count >= Environment.ProcessorCount) return;
        foreach (var node in _distancesKnown) (_distances[node], _settled[node]) = (ReverseBound.Unreachable, false);
        foreach (var vertex in _hopsKnown) _hops[vertex] = 0;
        _distancesKnown.Clear();
        _hopsKnown.Clear();
        s_kept.Add(this);
    }

    /// <summary>Distances, none known, and marks, none set, for so many nodes or more; and where to list the nodes that get a distance.</summary>
    public (int[] Distances, bool[] Settled, List<int> Known) Bounds(int nodes)
    {
        if (_distances.Length < nodes)
        {
            (_distances, _settled) = (new int[nodes], new bool[nodes]);
            Array.Fill(_distances, ReverseBound.Unreachable);
        }
        return (_distances, _settled, _distancesKnown);
    }

    /// <summary>Numbers of hops, none known, for so many vertices or more; and where to list the vertices that get one.</summary>
    public (byte[] Hops, List<int> Known) Hops(int vertices)
    {
        if (_hops.Length < vertices) _hops = new byte[vertices];
        return (_hops, _hopsKnown);
    }

    /// <summary>Room for twice as many partial chains.</summary>
    public SearchState[] Grow()
    {
        var states = States;
        Array.Resize(ref states, states.Length * 2);
        return States = states;
    }
}
