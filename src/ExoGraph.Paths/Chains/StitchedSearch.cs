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
    private readonly ChainStates _states;
    private readonly LongHeap _queue;
    private long _work;

    public StitchedSearch(ChainPlan plan, RankedPaths found, SearchLimits limits, SearchMemory memory)
    {
        _plan = plan;
        _graph = plan.Graph;
        _found = found;
        _limits = limits;
        _bound = new ReverseBound(plan, memory);
        _hops = new HopDistances(plan, memory);
        _states = new ChainStates(_graph, memory, plan.Query.Rollup);
        _queue = memory.Forward;
        _studies = plan.Query.Context == ContextPolicy.SameStudy ? new StudySets(plan.Mirror.Studies) : null;
        _sameCancer = plan.Query.Context == ContextPolicy.SameCancer;
        _maxHops = plan.Query.MaxHops;
        _startFlipped = plan.WantedSign < 0 ? 1 : 0;
    }

    /// <summary>Every chain that costs less is among the found; <see cref="int.MaxValue"/> where the search was complete.</summary>
    public int Proven { get; private set; } = int.MaxValue;

    /// <summary>Partial chains made: a measure of the search's work.</summary>
    public int States => _states.Count;

    public void Run()
    {
        if (_plan.Targets.Length == 0) return;
        foreach (var start in _plan.Starts) PushStart(start);
        for (var turn = 0; _queue.Count > 0; turn++)
        {
            var item = _queue.Pop();
            var key = (int)(item >> 32);
            if (key > _found.Limit) return;
            if (turn % CheckEvery == 0 && _limits.IsOver(_states.Count))
            {
                Proven = key;
                return;
            }
            var state = (int)(item & 0xFFFFFFFF);
            if (IsNearEnough(in _states[state]) && Refine(state, key) && !_states.IsRepeated(state)) Expand(state);
        }
    }

    private void PushStart(int vertex)
    {
        var state = new SearchState
        {
            Parent = -1,
            Edge = -1,
            Vertex = vertex,
            Mask = _plan.BitsOfVertex(vertex),
            Studies = StudySets.Every,
            Flipped = _startFlipped,
        };
        Push(_states.Add(in state), _bound.From(in state));
    }

    /// <summary>Whether a target may be near enough. The search's own work so far pays for knowing it better.</summary>
    private bool IsNearEnough(in SearchState state)
    {
        var left = _maxHops - state.Hops;
        _hops.Grow(left, _work + _bound.Work);
        return _hops.MayReach(state.Vertex, left);
    }

    /// <summary>Whether a state is to be followed now. Its bound may have grown since it was queued; where it may still grow, the bound does, once the search has done as much work as that takes.</summary>
    private bool Refine(int index, int key)
    {
        ref var state = ref _states[index];
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
            if (_bound.IsSettled(in state) || _bound.Work + _bound.NextWork > _work) return true;
            _bound.Grow();
        }
    }

    private long Estimate(in SearchState state, int bound) => (long)state.Cost + (state.Edge < 0 ? 0 : _graph.Penalties[state.Vertex]) + bound;

    private void Push(int state, long estimate)
    {
        if (estimate <= _found.Limit) _queue.Push(estimate << 32 | (uint)state);
    }

    private void Expand(int from)
    {
        var vertex = _states[from].Vertex;
        Leave(from, vertex, _states[from].Edge < 0 ? 0 : _graph.Penalties[vertex], 0);
        if (!_plan.Query.Rollup) return;
        foreach (var above in _plan.Mirror.Lineage.AncestorsOf(vertex))
            if (_plan.MayStandInside(above) && !_states.Visits(from, above)) Leave(from, above, _graph.Penalties[vertex], _plan.BitsOfVertex(above));
    }

    /// <summary>Follows all runs that leave a vertex: the state's own, or one above it.</summary>
    private void Leave(int from, int vertex, int joinCost, int bits)
    {
        var (first, end) = (_graph.OutOffsets[vertex], _graph.OutOffsets[vertex + 1]);
        _work += end - first + 1;
        var left = _maxHops - _states[from].Hops - 1;
        for (var edge = first; edge < end; edge++)
            if (LeadsOn(_graph.Heads[edge], left) && _plan.Filter.Follows(edge)) Stride(from, new ReadOnlySpan<int>(in edge), joinCost, bits, vertex);
        foreach (var run in _graph.Runs.From(vertex)) Stride(from, _graph.Runs[run], joinCost, bits, vertex);
    }

    /// <summary>Follows one run, where it may follow; its statements become states, the last one is queued.</summary>
    private void Stride(int from, ReadOnlySpan<int> run, int joinCost, int bits, int tail)
    {
        ref readonly var before = ref _states[from];
        if (before.Hops + run.Length > _maxHops || !MayJoin(before.Edge, run[0])) return;
        var total = (long)before.Cost + joinCost + RunCost(run);
        if (before.Edge >= 0) total += Costs.HalfJump * _plan.Mirror.Contexts.HalfJumps(_graph.ContextOf(before.Edge), _graph.ContextOf(run[0]));
        if (total > _found.Limit) return;
        var cost = (int)total;

        var (flipped, mask, studies, sequence, cuts) = (before.Flipped, before.Mask | bits, before.Studies, before.Sequence, before.HasOtherCuts);
        var previous = before.Edge;
        var passesUp = previous >= 0 ? _graph.Heads[previous] != tail : before.Vertex != tail;
        for (var i = 0; i < run.Length; i++)
        {
            var (edge, head) = (run[i], _graph.Heads[run[i]]);
            if (run.Length > 1 && !_plan.Filter.Allows(edge)) return;
            if (!(i + 1 < run.Length ? _plan.MayStandInside(head) : _plan.MayStand(head)) || head == tail || _states.Visits(from, head)) return;
            if (_sameCancer && !_states.SharesCancer(from, edge)) return;
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

    /// <summary>Hands in a whole chain, and queues it as a partial one where it may go on. A chain that is a single run is turned away: the attested ones are known already.</summary>
    private void Finish(int from, ReadOnlySpan<int> run, int cost, int flipped, int mask, int studies, ulong sequence, bool cuts)
    {
        var head = _graph.Heads[run[^1]];
        if (_plan.IsTarget(head) && (mask & _plan.Required) == _plan.Required && (_plan.WantedSign == 0 || flipped == 0))
            _found.Offer(_states.Path(from, run, cost));
        var hops = _states[from].Hops + run.Length;
        if (hops >= _maxHops || !_plan.MayStandInside(head) || (_graph.Flags[run[^1]] & EdgeFlags.Last) != 0) return;
        if (!_hops.MayReach(head, _maxHops - hops) || !HasTargetAhead(from, head)) return;
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
        if (bound == ReverseBound.Unreachable || Estimate(in reached, bound) > _found.Limit) return;
        reached.Parent = from;
        foreach (var edge in run[..^1]) reached.Parent = _states.Add(new SearchState { Parent = reached.Parent, Edge = edge, Vertex = _graph.Heads[edge] });
        Push(_states.Add(in reached), Estimate(in reached, bound));
    }

    /// <summary>Whether a vertex ends a chain, or may do so after so many more hops.</summary>
    private bool LeadsOn(int vertex, int hops) => _plan.IsTarget(vertex) || (hops > 0 && _hops.MayReach(vertex, hops));

    /// <summary>Whether a target is left that the chain has not passed: a target inside a chain is allowed, but one must end it.</summary>
    private bool HasTargetAhead(int from, int head)
    {
        if (_plan.Targets.Length > FewTargets) return true;
        foreach (var target in _plan.Targets)
            if (target != head && !_states.Visits(from, target)) return true;
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

    private bool ShareCancer(ReadOnlySpan<int> run)
    {
        for (var i = 0; i < run.Length; i++)
            for (var j = i + 1; j < run.Length; j++)
                if (!_plan.Mirror.Contexts.AreRelatedCancers(_graph.ContextOf(run[i]), _graph.ContextOf(run[j]))) return false;
        return true;
    }
}
