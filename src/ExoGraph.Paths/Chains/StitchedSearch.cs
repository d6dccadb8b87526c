using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>
/// Finds the best chains that join several runs, best first: every run is one stride of cost -ln(least belief), every join costs its
/// degree and jumps. What is left to go is bounded by <see cref="ReverseBound"/>, so the order of the queue is the order of the answer.
/// </summary>
internal sealed class StitchedSearch
{
    private const int CheckEvery = 256;

    /// <summary>So many targets are looked for in a chain one by one.</summary>
    private const int FewTargets = 4;

    private readonly ChainPlan _plan;
    private readonly WalkGraph _graph;
    private readonly ReverseBound _bound;
    private readonly HopDistances _hops;
    private readonly RankedPaths _found;
    private readonly SearchLimits _limits;
    private readonly StudySets? _studies;
    private readonly bool _sameCancer;
    private readonly int _maxHops;
    private readonly int _startFlipped;
    private readonly SearchMemory _memory;
    private readonly LongHeap _queue;
    private readonly Dictionary<ulong, int> _sequences = [];
    private SearchState[] _pool;
    private int _count;
    private long _work;

    public StitchedSearch(ChainPlan plan, RankedPaths found, SearchLimits limits, SearchMemory memory)
    {
        _plan = plan;
        _graph = plan.Graph;
        _found = found;
        _limits = limits;
        _bound = new ReverseBound(plan, memory);
        _hops = new HopDistances(plan, memory);
        _memory = memory;
        _queue = memory.Forward;
        _pool = memory.States;
        _studies = plan.Query.Context == ContextPolicy.SameStudy ? new StudySets(plan.Mirror.Studies) : null;
        _sameCancer = plan.Query.Context == ContextPolicy.SameCancer;
        _maxHops = plan.Query.MaxHops;
        _startFlipped = plan.WantedSign < 0 ? 1 : 0;
    }

    /// <summary>Every chain that costs less is among the found; <see cref="int.MaxValue"/> where the search was complete.</summary>
    public int Proven { get; private set; } = int.MaxValue;

    /// <summary>Partial chains made: a measure of the search's work.</summary>
    public int States => _count;

    public void Run()
    {
        if (_plan.Targets.Length == 0) return;
        foreach (var start in _plan.Starts) PushStart(start);
        for (var turn = 0; _queue.Count > 0; turn++)
        {
            var item = _queue.Pop();
            var key = (int)(item >> 32);
            if (key > _found.Limit) return;
            if (turn % CheckEvery == 0 && _limits.IsOver(_count))
            {
                Proven = key;
                return;
            }
            var state = (int)(item & 0xFFFFFFFF);
            if (Refine(state, key) && !IsRepeated(state)) Expand(state);
        }
    }

    private void PushStart(int vertex)
    {
        ref var state = ref Add();
        state = new SearchState
        {
            Parent = -1,
            Edge = -1,
            Vertex = vertex,
            Mask = _plan.BitsOfVertex(vertex),
            Studies = StudySets.Every,
            Flipped = _startFlipped,
        };
        if (MayReach(vertex, _maxHops)) Push(_count - 1, _bound.From(in state));
    }

    /// <summary>Whether a state is to be followed now. Its bound may have grown since it was queued; where it may still grow, the cheaper of both searches goes on.</summary>
    private bool Refine(int index, int key)
    {
        ref var state = ref _pool[index];
        while (true)
        {
            var bound = _bound.From(in state);
            if (bound == ReverseBound.Unreachable) return false;
            var estimate = Estimate(in state, bound);
            if (estimate > key)
            {
                Push(index, estimate);
                return false;
            }
            if (_bound.IsSettled(in state) || _bound.Work > 4 * _work + 4096) return true;
            _bound.Grow();
        }
    }

    private int Estimate(in SearchState state, int bound) => state.Cost + (state.Edge < 0 ? 0 : _graph.Penalties[state.Vertex]) + bound;

    private void Push(int state, int estimate)
    {
        if (estimate <= _found.Limit) _queue.Push((long)estimate << 32 | (uint)state);
    }

    /// <summary>Whether the same statements were followed before, cut into other runs: the first time was the cheapest.</summary>
    private bool IsRepeated(int index)
    {
        if (!_pool[index].HasOtherCuts) return false;
        for (var key = _pool[index].Sequence; ; key++)
        {
            if (_sequences.TryAdd(key, index)) return false;
            if (HaveSameEdges(_sequences[key], index)) return true;
        }
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

    private void Expand(int from)
    {
        var vertex = _pool[from].Vertex;
        Leave(from, vertex, _pool[from].Edge < 0 ? 0 : _graph.Penalties[vertex], 0);
        if (!_plan.Query.Rollup) return;
        foreach (var above in _plan.Mirror.Lineage.AncestorsOf(vertex))
            if (_plan.MayStandInside(above) && !Visits(from, above)) Leave(from, above, _graph.Penalties[vertex], _plan.BitsOfVertex(above));
    }

    /// <summary>Follows all runs that leave a vertex: the state's own, or one above it.</summary>
    private void Leave(int from, int vertex, int joinCost, int bits)
    {
        var (first, end) = (_graph.OutOffsets[vertex], _graph.OutOffsets[vertex + 1]);
        _work += end - first + 1;
        for (var edge = first; edge < end; edge++)
            if (_plan.Filter.Follows(edge)) Stride(from, new ReadOnlySpan<int>(in edge), joinCost, bits, vertex);
        foreach (var run in _graph.Runs.From(vertex)) Stride(from, _graph.Runs[run], joinCost, bits, vertex);
    }

    /// <summary>Follows one run, where it may follow; its statements become states, the last one is queued.</summary>
    private void Stride(int from, ReadOnlySpan<int> run, int joinCost, int bits, int tail)
    {
        ref readonly var before = ref _pool[from];
        if (before.Hops + run.Length > _maxHops || !MayJoin(before.Edge, run[0])) return;
        var cost = before.Cost + joinCost + RunCost(run);
        if (before.Edge >= 0) cost += Costs.HalfJump * _plan.Mirror.Contexts.HalfJumps(_graph.ContextOf(before.Edge), _graph.ContextOf(run[0]));
        if (cost > _found.Limit) return;

        var (flipped, mask, studies, sequence, cuts) = (before.Flipped, before.Mask | bits, before.Studies, before.Sequence, before.HasOtherCuts);
        var previous = before.Edge;
        var passesUp = previous >= 0 ? _graph.Heads[previous] != tail : before.Vertex != tail;
        for (var i = 0; i < run.Length; i++)
        {
            var (edge, head) = (run[i], _graph.Heads[run[i]]);
            if (run.Length > 1 && !_plan.Filter.Allows(edge)) return;
            if (!(i + 1 < run.Length ? _plan.MayStandInside(head) : _plan.MayStand(head)) || head == tail || Visits(from, head)) return;
            if (_sameCancer && !SharesCancer(from, edge)) return;
            if (_studies is not null && (studies = _studies.Narrow(studies, _graph.Edges[edge])) == StudySets.None) return;
            flipped ^= (int)(_graph.Flags[edge] & EdgeFlags.Minus);
            mask |= _plan.Filter.BitsOf(edge) | _plan.BitsOfVertex(head);
            sequence = unchecked((sequence ^ (ulong)(uint)edge) * 0x9E3779B97F4A7C15 + 1);
            if (!cuts && previous >= 0 && !(i == 0 && passesUp)) cuts = FormRun(previous, edge);
            previous = edge;
        }
        if (_sameCancer && run.Length > 1 && !ShareCancer(run)) return;
        Finish(from, run, cost, flipped, mask, studies, sequence, cuts);
    }

    private void Finish(int from, ReadOnlySpan<int> run, int cost, int flipped, int mask, int studies, ulong sequence, bool cuts)
    {
        var head = _graph.Heads[run[^1]];
        if (_plan.IsTarget(head) && (mask & _plan.Required) == _plan.Required && (_plan.WantedSign == 0 || flipped == 0)) Offer(from, run, cost);
        var hops = _pool[from].Hops + run.Length;
        if (hops >= _maxHops || !_plan.MayStandInside(head) || (_graph.Flags[run[^1]] & EdgeFlags.Last) != 0) return;
        if (!MayReach(head, _maxHops - hops) || !HasTargetAhead(from, head)) return;
        var reached = new SearchState
        {
            Edge = run[^1],
            Vertex = head,
            Cost = cost,
            Mask = mask,
            Studies = studies,
            Hops = hops,
            Flipped = flipped,
            Sequence = sequence,
            HasOtherCuts = cuts,
        };
        var bound = _bound.From(in reached);
        if (bound == ReverseBound.Unreachable || (long)cost + _graph.Penalties[head] + bound > _found.Limit) return;
        reached.Parent = from;
        foreach (var edge in run[..^1])
        {
            Add() = new SearchState { Parent = reached.Parent, Edge = edge, Vertex = _graph.Heads[edge] };
            reached.Parent = _count - 1;
        }
        Add() = reached;
        Push(_count - 1, Estimate(in reached, bound));
    }

    /// <summary>Hands in a whole chain. One that is a single run is turned away there: the attested ones are known already.</summary>
    private void Offer(int from, ReadOnlySpan<int> run, int cost)
    {
        var length = run.Length;
        for (var s = from; _pool[s].Edge >= 0; s = _pool[s].Parent) length++;
        var edges = new int[length];
        run.CopyTo(edges.AsSpan(length - run.Length));
        var state = from;
        for (var i = length - run.Length - 1; i >= 0; i--, state = _pool[state].Parent) edges[i] = _pool[state].Edge;
        _found.Offer(new ChainPath(_pool[state].Vertex, edges, cost));
    }

    private bool MayReach(int vertex, int hops) => _hops.MayReach(vertex, hops, 4096 + ((_work + _bound.Work) >> 1));

    /// <summary>Whether a target is left that the chain has not passed: a target inside a chain is allowed, but one must end it.</summary>
    private bool HasTargetAhead(int from, int head)
    {
        if (_plan.Targets.Length > FewTargets) return true;
        foreach (var target in _plan.Targets)
            if (target != head && !Visits(from, target)) return true;
        return false;
    }

    /// <summary>Hops of transfers that follow each other are of one and the same transfer.</summary>
    private bool MayJoin(int before, int after)
    {
        if (before < 0 || (_graph.Flags[before] & _graph.Flags[after] & EdgeFlags.Transfer) == 0) return true;
        var transfer = _plan.Mirror.Contexts[_graph.ContextOf(before)].Transfer;
        return transfer >= 0 && transfer == _plan.Mirror.Contexts[_graph.ContextOf(after)].Transfer;
    }

    private bool FormRun(int before, int after) =>
        (_graph.Flags[before] & _graph.Flags[after] & EdgeFlags.Placed) != 0 && _plan.Mirror.Places.IsRun([_graph.Edges[before], _graph.Edges[after]]);

    private int RunCost(ReadOnlySpan<int> run)
    {
        var dearest = 0;
        foreach (var edge in run) dearest = Math.Max(dearest, _graph.Costs[edge]);
        return dearest;
    }

    private bool Visits(int state, int vertex)
    {
        for (; state >= 0; state = _pool[state].Parent)
        {
            if (_pool[state].Vertex == vertex) return true;
            if (_plan.Query.Rollup && _pool[state].Edge >= 0 && _graph.TailOf(_pool[state].Edge) == vertex) return true;
        }
        return false;
    }

    private bool SharesCancer(int state, int edge)
    {
        var context = _graph.ContextOf(edge);
        for (; _pool[state].Edge >= 0; state = _pool[state].Parent)
            if (!_plan.Mirror.Contexts.AreRelatedCancers(_graph.ContextOf(_pool[state].Edge), context)) return false;
        return true;
    }

    private bool ShareCancer(ReadOnlySpan<int> run)
    {
        for (var i = 0; i < run.Length; i++)
            for (var j = i + 1; j < run.Length; j++)
                if (!_plan.Mirror.Contexts.AreRelatedCancers(_graph.ContextOf(run[i]), _graph.ContextOf(run[j]))) return false;
        return true;
    }

    private ref SearchState Add()
    {
        if (_count == _pool.Length) _pool = _memory.Grow();
        return ref _pool[_count++];
    }
}
