using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Cuts;

/// <summary>The part of the graph that lies on some walk from start to end, with each entity split in two nodes so that cutting it has a weight.</summary>
internal sealed class CutGraph
{
    private readonly ChainPlan _plan;
    private readonly WalkGraph _graph;
    private readonly HashSet<int> _starts;
    private readonly int[] _vertices;

    public CutGraph(ChainPlan plan, Func<int, long> weightOf)
    {
        _plan = plan;
        _graph = plan.Graph;
        _starts = [.. plan.Starts];
        var ahead = Reach(plan.Starts, Next);
        var behind = Reach(plan.Targets, Before);
        _vertices = [.. ahead.Where(v => behind.Contains(v) && !_starts.Contains(v) && !plan.IsTarget(v) && plan.MayStandInside(v)).Order()];
        var numbers = _vertices.Index().ToDictionary(p => p.Item, p => p.Index);
        Flow = new MaximumFlow(2 + (2 * _vertices.Length));
        foreach (var (v, i) in numbers) Flow.Add(In(i), Out(i), weightOf(v) == CutsQuery.Uncuttable ? MaximumFlow.Unlimited : weightOf(v));
        foreach (var start in plan.Starts) AddFrom(start, MaximumFlow.Source, numbers);
        foreach (var (v, i) in numbers) AddFrom(v, Out(i), numbers);
    }

    public MaximumFlow Flow { get; }

    /// <summary>The entities cut by a set of nodes on the source's side, as vertices in order.</summary>
    public int[] CutOf(Func<int, bool> isInside) => [.. _vertices.Where((_, i) => isInside(In(i)) && !isInside(Out(i)))];

    private static int In(int number) => 2 + (2 * number);

    private static int Out(int number) => 3 + (2 * number);

    private void AddFrom(int vertex, int node, Dictionary<int, int> numbers)
    {
        foreach (var head in Next(vertex).Distinct())
        {
            if (_plan.IsTarget(head)) Flow.Add(node, MaximumFlow.Sink, MaximumFlow.Unlimited);
            else if (numbers.TryGetValue(head, out var i)) Flow.Add(node, In(i), MaximumFlow.Unlimited);
        }
    }

    private IEnumerable<int> Next(int vertex)
    {
        if (!_starts.Contains(vertex) && (_plan.IsTarget(vertex) || !_plan.MayStandInside(vertex))) yield break;
        for (var e = _graph.OutOffsets[vertex]; e < _graph.OutOffsets[vertex + 1]; e++)
            if (IsAllowed(e)) yield return _graph.Heads[e];
    }

    private IEnumerable<int> Before(int vertex)
    {
        if (!_plan.IsTarget(vertex) && (_starts.Contains(vertex) || !_plan.MayStandInside(vertex))) yield break;
        for (var i = _graph.InOffsets[vertex]; i < _graph.InOffsets[vertex + 1]; i++)
            if (IsAllowed(_graph.InEdges[i])) yield return _graph.Tails[i];
    }

    private bool IsAllowed(int edge) => _plan.Filter.Allows(edge) && ((_graph.Flags[edge] & EdgeFlags.Last) == 0 || _plan.IsTarget(_graph.Heads[edge]));

    private static HashSet<int> Reach(int[] from, Func<int, IEnumerable<int>> next)
    {
        var reached = from.ToHashSet();
        var stack = new Stack<int>(from);
        while (stack.TryPop(out var vertex))
            foreach (var other in next(vertex))
                if (reached.Add(other)) stack.Push(other);
        return reached;
    }
}
