using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>How many hops at least lead from a vertex to a target: a breadth-first search against the arrows, layer by layer as asked for.</summary>
/// <remarks>Layers are made as long as they cost less than the search that they are to spare; beyond the last one the distance is only known to be greater.</remarks>
internal sealed class HopDistances
{
    private readonly ChainPlan _plan;
    private readonly WalkGraph _graph;
    private readonly byte[] _distance;
    private readonly List<int> _reached = [];
    private int _layerStart;
    private int _layers;
    private long _work;

    public HopDistances(ChainPlan plan, SearchMemory memory)
    {
        _plan = plan;
        _graph = plan.Graph;
        _distance = memory.Hops(_graph.VertexCount);
        _reached.AddRange(plan.Targets);
    }

    /// <summary>Whether a target may be reached from a vertex within so many hops (at least one).</summary>
    /// <param name="vertex">The vertex.</param>
    /// <param name="hops">The hops left.</param>
    /// <param name="allowance">How many edges may be looked at in all before no further layer is begun.</param>
    public bool MayReach(int vertex, int hops, long allowance)
    {
        while (_layers < hops && _layers < byte.MaxValue && _layerStart < _reached.Count && _work < allowance) AddLayer();
        return _distance[vertex] != 0 ? _distance[vertex] <= hops : _layerStart < _reached.Count && _layers < hops;
    }

    private void AddLayer()
    {
        var end = _reached.Count;
        _layers++;
        for (var i = _layerStart; i < end; i++)
        {
            var vertex = _reached[i];
            if (_layers > 1 && !_plan.MayStandInside(vertex)) continue;
            for (var e = _graph.InOffsets[vertex]; e < _graph.InOffsets[vertex + 1]; e++)
            {
                _work++;
                if (!_plan.Filter.Allows(_graph.InEdges[e])) continue;
                Reach(_graph.Tails[e]);
                if (!_plan.Query.Rollup) continue;
                foreach (var below in _plan.Below(_graph.Tails[e])) Reach(below);
            }
        }
        _layerStart = end;
    }

    private void Reach(int vertex)
    {
        if (_distance[vertex] != 0) return;
        _distance[vertex] = (byte)_layers;
        // A target has been opened already: its own distance is known now, its in-edges are done.
        if (!_plan.IsTarget(vertex)) _reached.Add(vertex);
    }
}
