using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>How many hops at least lead from a vertex to a target: a breadth-first search against the arrows, layer by layer.</summary>
/// <remarks>
/// What a layer costs is known before it is made, and it is made only once the search that it is to spare has done as much. Beyond the
/// last one the distance is only known to be greater.
/// </remarks>
internal sealed class HopDistances
{
    private readonly ChainPlan _plan;
    private readonly WalkGraph _graph;
    private readonly byte[] _distance;
    private readonly List<int> _reached;
    private int _layerStart;
    private int _layers;
    private long _work;
    private long _nextWork;

    public HopDistances(ChainPlan plan, SearchMemory memory)
    {
        _plan = plan;
        _graph = plan.Graph;
        (_distance, _reached) = memory.Hops(_graph.VertexCount);
        foreach (var target in plan.Targets) Add(target);
    }

    /// <summary>Makes layers up to so many hops, as far as they can be paid for.</summary>
    /// <param name="hops">The hops.</param>
    /// <param name="allowance">How many edges may be looked at in all.</param>
    public void Grow(int hops, long allowance)
    {
        while (_layers < hops && _layers < byte.MaxValue && _layerStart < _reached.Count && _work + _nextWork <= allowance) AddLayer();
    }

    /// <summary>Whether a target may be reached from a vertex within so many hops (at least one), for all that is known.</summary>
    public bool MayReach(int vertex, int hops)
    {
        var distance = _distance[vertex];
        return distance != 0 ? distance <= hops : _layers < hops && _layerStart < _reached.Count;
    }

    private void AddLayer()
    {
        var end = _reached.Count;
        _layers++;
        (_work, _nextWork) = (_work + _nextWork, 0);
        for (var i = _layerStart; i < end; i++)
        {
            var vertex = _reached[i];
            if (_layers > 1 && !_plan.MayStandInside(vertex)) continue;
            for (var e = _graph.InOffsets[vertex]; e < _graph.InOffsets[vertex + 1]; e++)
            {
                var tail = _graph.Tails[e];
                if ((_distance[tail] != 0 && !_plan.Query.Rollup) || !_plan.Filter.Allows(_graph.InEdges[e])) continue;
                Reach(tail);
                if (!_plan.Query.Rollup) continue;
                foreach (var below in _plan.Below(tail)) Reach(below);
            }
        }
        _layerStart = end;
    }

    private void Reach(int vertex)
    {
        if (_distance[vertex] != 0) return;
        _distance[vertex] = (byte)_layers;
        // A target has been opened already: its own distance is known now, its in-edges are done.
        if (!_plan.IsTarget(vertex)) Add(vertex);
    }

    private void Add(int vertex)
    {
        _reached.Add(vertex);
        _nextWork += _graph.InOffsets[vertex + 1] - _graph.InOffsets[vertex] + 1;
    }
}
