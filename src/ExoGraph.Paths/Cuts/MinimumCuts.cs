namespace ExoGraph.Paths.Cuts;

/// <summary>
/// Lists minimum cuts after a maximum flow: each is a set of nodes, closed under what could still flow on, that holds the source and not
/// the sink (Picard and Queyranne 1980).
/// </summary>
internal sealed class MinimumCuts
{
    private readonly MaximumFlow _flow;
    private readonly int _limit;
    private readonly Func<Func<int, bool>, int[]> _cutOf;
    private readonly bool[] _inside;
    private readonly List<List<int>> _components = [];
    private readonly List<HashSet<int>> _onward = [];
    private readonly int[] _componentOf;
    private readonly bool[] _taken;
    private readonly HashSet<int[]> _found = new(Mirrors.SequenceComparer.Instance);
    private int _tries;

    /// <param name="flow">After the flow was pushed.</param>
    /// <param name="limit">How many cuts at the most.</param>
    /// <param name="cutOf">The cut of a set of nodes on the source's side, as numbers in order.</param>
    public MinimumCuts(MaximumFlow flow, int limit, Func<Func<int, bool>, int[]> cutOf)
    {
        (_flow, _limit, _cutOf) = (flow, limit, cutOf);
        _inside = Closure(MaximumFlow.Source, flow.Onward);
        var outside = Closure(MaximumFlow.Sink, flow.Back);
        _componentOf = new int[flow.NodeCount];
        Array.Fill(_componentOf, -1);
        FindComponents([.. Enumerable.Range(0, flow.NodeCount).Where(n => !_inside[n] && !outside[n])]);
        _taken = new bool[_components.Count];
    }

    /// <summary>Whether all minimum cuts were listed.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyCollection<int[]> Find()
    {
        Decide(0);
        return _found;
    }

    /// <summary>Components stand in such an order that what could flow on from one was decided before it. Every way to decide ends in a cut, though two ways may end in one.</summary>
    private void Decide(int component)
    {
        if (!IsComplete) return;
        if (component == _components.Count)
        {
            var cut = _cutOf(node => _inside[node] || (_componentOf[node] >= 0 && _taken[_componentOf[node]]));
            if (_found.Contains(cut)) IsComplete = ++_tries < 1000 + (50 * _limit);
            else if (_found.Count == _limit) IsComplete = false;
            else _found.Add(cut);
            return;
        }
        Decide(component + 1);
        if (!_onward[component].All(next => _taken[next])) return;
        _taken[component] = true;
        Decide(component + 1);
        _taken[component] = false;
    }

    private bool[] Closure(int start, Func<int, IEnumerable<int>> next)
    {
        var reached = new bool[_flow.NodeCount];
        reached[start] = true;
        var stack = new Stack<int>([start]);
        while (stack.TryPop(out var node))
            foreach (var other in next(node))
            {
                if (reached[other]) continue;
                reached[other] = true;
                stack.Push(other);
            }
        return reached;
    }

    /// <summary>Strong components of the undecided nodes by Kosaraju's two sweeps; the second, against the arrows, meets them sinks first when it follows finishing times of the reversed graph.</summary>
    private void FindComponents(int[] undecided)
    {
        var open = undecided.ToHashSet();
        var finished = new List<int>(undecided.Length);
        var seen = new HashSet<int>();
        foreach (var root in undecided) Sweep(root, seen, finished.Add, n => _flow.Back(n).Where(open.Contains));
        seen.Clear();
        for (var i = finished.Count - 1; i >= 0; i--)
        {
            if (seen.Contains(finished[i])) continue;
            var component = new List<int>();
            Sweep(finished[i], seen, component.Add, n => _flow.Onward(n).Where(open.Contains));
            foreach (var node in component) _componentOf[node] = _components.Count;
            _components.Add(component);
        }
        for (var c = 0; c < _components.Count; c++)
            _onward.Add([.. _components[c].SelectMany(_flow.Onward).Select(n => _componentOf[n]).Where(n => n >= 0 && n != c)]);
    }

    private static void Sweep(int root, HashSet<int> seen, Action<int> finish, Func<int, IEnumerable<int>> next)
    {
        if (!seen.Add(root)) return;
        var stack = new Stack<(int Node, IEnumerator<int> More)>([(root, next(root).GetEnumerator())]);
        while (stack.TryPeek(out var top))
        {
            if (!top.More.MoveNext()) finish(stack.Pop().Node);
            else if (seen.Add(top.More.Current)) stack.Push((top.More.Current, next(top.More.Current).GetEnumerator()));
        }
    }
}
