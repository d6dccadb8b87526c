using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>
/// A lower bound of what a chain still costs from a vertex with a sign still needed: the least cost over runs to a target, found by a
/// search against the arrows that grows only as far as it is asked. Jumps of context, repeated vertices, transfers and the number of hops
/// are passed over, so it never says too much.
/// </summary>
internal sealed class ReverseBound
{
    public const int Unreachable = int.MaxValue;

    /// <summary>Demands that the bound tells apart; each doubles its nodes.</summary>
    private const int MaxDemands = 4;

    private readonly ChainPlan _plan;
    private readonly WalkGraph _graph;
    private readonly int _signs;
    private readonly int _demands;
    private readonly int _needs;
    private readonly int _nodes;
    private readonly int[] _distance;
    private readonly bool[] _settled;
    private readonly List<int> _known;
    private readonly LongHeap _queue;

    public ReverseBound(ChainPlan plan, SearchMemory memory)
    {
        _plan = plan;
        _graph = plan.Graph;
        _signs = plan.WantedSign == 0 ? 1 : 2;
        _demands = plan.Required & ((1 << MaxDemands) - 1);
        _needs = _demands + 1;
        _nodes = _graph.VertexCount * _signs * _needs;
        _queue = memory.Backward;
        (_distance, _settled, _known) = memory.Bounds(_nodes);
        foreach (var target in plan.Targets) _queue.Push(target + (long)_nodes);
    }

    /// <summary>How many edges were looked at.</summary>
    public long Work { get; private set; }

    /// <summary>How many edges the next step looks at, at the most: what it costs is known before it is made.</summary>
    public int NextWork
    {
        get
        {
            var node = (int)(_queue.Top & 0xFFFFFFFF);
            var vertex = node >= _nodes ? node - _nodes : node / (_signs * _needs);
            return _graph.InOffsets[vertex + 1] - _graph.InOffsets[vertex] + 1;
        }
    }

    /// <summary>No vertex that is not settled costs less; <see cref="Unreachable"/> where all that can be reached are settled.</summary>
    public int Frontier => _queue.Count == 0 ? Unreachable : (int)(_queue.Top >> 32);

    /// <summary>Whether the bound of a state will not grow any more.</summary>
    public bool IsSettled(in SearchState state) => _settled[Node(in state)] || _queue.Count == 0;

    /// <summary>The bound of a state, as far as it is known.</summary>
    public int From(in SearchState state)
    {
        var node = Node(in state);
        return _settled[node] ? _distance[node] : Frontier;
    }

    /// <summary>Settles one more node, or opens one more target.</summary>
    public void Grow()
    {
        var item = _queue.Pop();
        var node = (int)(item & 0xFFFFFFFF);
        if (node >= _nodes)
        {
            Relax(node - _nodes, new Way(0, 0, 0), true);
            return;
        }
        if (_settled[node]) return;
        _settled[node] = true;
        var (vertex, need, flipped) = (node / (_signs * _needs), node / _signs % _needs, node % _signs);
        if (IsPassed(vertex)) Relax(vertex, new Way(flipped, need, (int)(item >> 32) + _graph.Penalties[vertex]), false);
    }

    /// <summary>Whether a chain may pass a vertex on its way to a target: an only start begins it, an only target ends it.</summary>
    private bool IsPassed(int vertex)
    {
        if (_plan.Starts.Length == 1 && _plan.Starts[0] == vertex && !_plan.Query.Rollup) return false;
        return _plan.MayStandInside(vertex) && !(_plan.Targets.Length == 1 && _plan.Targets[0] == vertex);
    }

    private int Node(in SearchState state) => Node(state.Vertex, state.Flipped, _demands & ~state.Mask);

    private int Node(int vertex, int flipped, int need) => (vertex * _needs + need) * _signs + (_signs == 1 ? 0 : flipped);

    private void Relax(int vertex, Way way, bool asEnd)
    {
        var (first, end) = (_graph.InOffsets[vertex], _graph.InOffsets[vertex + 1]);
        var bits = _plan.BitsOfVertex(vertex);
        Work += end - first + 1;
        for (var i = first; i < end; i++)
        {
            var edge = _graph.InEdges[i];
            if (!_plan.Filter.Allows(edge) || (!asEnd && (_graph.Flags[edge] & EdgeFlags.Last) != 0)) continue;
            Reach(_graph.Tails[i], way.Before(_graph.Flags[edge], _graph.Costs[edge]), bits | _plan.Filter.BitsOf(edge));
        }
        foreach (var run in _graph.Runs.To(vertex)) RelaxRun(_graph.Runs[run], way, asEnd);
    }

    private void RelaxRun(ReadOnlySpan<int> run, Way way, bool asEnd)
    {
        if (!asEnd && (_graph.Flags[run[^1]] & EdgeFlags.Last) != 0) return;
        var (dearest, bits) = (0, 0);
        foreach (var edge in run)
        {
            if (!_plan.Filter.Allows(edge)) return;
            dearest = Math.Max(dearest, _graph.Costs[edge]);
            way = way.Before(_graph.Flags[edge], 0);
            bits |= _plan.Filter.BitsOf(edge) | _plan.BitsOfVertex(_graph.Heads[edge]);
        }
        Reach(_graph.TailOf(run[0]), way with { Cost = way.Cost + dearest }, bits);
    }

    private void Reach(int vertex, Way way, int bits)
    {
        if (!_plan.MayStand(vertex)) return;
        Set(vertex, way, bits);
        if (!_plan.Query.Rollup) return;
        foreach (var below in _plan.Below(vertex)) Set(below, way, bits | _plan.BitsOfVertex(vertex));
    }

    /// <summary>What was gathered on the way may have been needed before it or not: every such need reaches the node.</summary>
    private void Set(int vertex, Way way, int bits)
    {
        var gained = bits & _demands;
        if ((way.Need & gained) != 0) return;
        for (var part = gained; ; part = (part - 1) & gained)
        {
            var node = Node(vertex, way.Flipped, way.Need | part);
            if (way.Cost < _distance[node])
            {
                if (_distance[node] == Unreachable) _known.Add(node);
                _distance[node] = way.Cost;
                _queue.Push((long)way.Cost << 32 | (uint)node);
            }
            if (part == 0) return;
        }
    }

    /// <summary>A place on the way back: the sign and the demands still open there, and the cost from there on.</summary>
    private readonly record struct Way(int Flipped, int Need, int Cost)
    {
        public Way Before(EdgeFlags edge, int cost) => new(Flipped ^ (int)(edge & EdgeFlags.Minus), Need, Cost + cost);
    }
}
