using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Loops;

/// <summary>
/// Finds the best loops: from each entity depth first over those after it in number, where the least cost back, known from a search
/// against the arrows that stops at what can still matter, shows which ways are worth it.
/// </summary>
internal sealed class LoopSearch
{
    private readonly WalkGraph _graph;
    private readonly EdgeFilter _filter;
    private readonly RankedLoops _found;
    private readonly SearchLimits _limits;
    private readonly int _minLength;
    private readonly int _maxLength;
    private readonly int[] _component;
    private readonly HashSet<int>? _about;
    private readonly List<int> _path = [];
    private readonly bool[] _onPath;
    private readonly Dictionary<int, long> _back = [];
    private readonly PriorityQueue<int, long> _queue = new();
    private int _steps;
    private int _seam;
    private int _cells;

    public LoopSearch(WalkGraph graph, EdgeFilter filter, RankedLoops found, SearchLimits limits, (int Least, int Greatest) length, int[] component, HashSet<int>? about)
    {
        (_graph, _filter, _found, _limits, _component, _about) = (graph, filter, found, limits, component, about);
        (_minLength, _maxLength) = length;
        _onPath = new bool[graph.VertexCount];
    }

    /// <summary>Whether the budget ended it.</summary>
    public bool Truncated { get; private set; }

    public void Run()
    {
        if (_minLength <= 1 && _maxLength >= 1) OfferSelfLoops();
        var seams = _about?.Order().ToArray() ?? [.. Enumerable.Range(0, _graph.VertexCount)];
        // Pairs that act on each other are many and cheap: once they are known, little else is worth a search.
        if (_minLength <= 2 && _maxLength >= 2)
        {
            foreach (var seam in seams) Close(seam, 2);
        }
        if (_maxLength <= 2) return;
        foreach (var seam in seams) Close(seam, _maxLength);
    }

    private void OfferSelfLoops()
    {
        foreach (var (edge, cost) in _graph.SelfLoops)
        {
            var vertex = _graph.Mirror.Data.Sources[edge];
            if (_about?.Contains(vertex) != false && _filter.AllowsSelfLoop(edge, cost)) _found.Offer([edge], cost + (long)_graph.Penalties[vertex]);
        }
    }

    private void Close(int seam, int maxLength)
    {
        if (Truncated || IsAlone(seam)) return;
        if (_limits.IsOver(0))
        {
            Truncated = true;
            return;
        }
        _seam = seam;
        if (maxLength > 2) MeasureBack();
        _cells = IsCell(seam) ? 1 : 0;
        _onPath[seam] = true;
        Follow(seam, 0, maxLength);
        _onPath[seam] = false;
    }

    private void Follow(int vertex, long cost, int left)
    {
        if (++_steps % 4096 == 0 && _limits.IsOver(0)) Truncated = true;
        for (var edge = _graph.OutOffsets[vertex]; edge < _graph.OutOffsets[vertex + 1] && !Truncated; edge++)
        {
            var head = _graph.Heads[edge];
            var next = cost + _graph.Costs[edge] + _graph.Penalties[head];
            // The row stands in this order: what follows costs more still.
            if (next > _found.Limit) return;
            if (!_filter.Follows(edge) || !MayFollow(edge)) continue;
            if (head == _seam)
            {
                if (_path.Count + 1 >= _minLength && MayMeet(edge, _path[0], _seam)) Offer(edge, next);
            }
            else if (left > 1 && MayPass(head) && MayReturn(head, next, left - 1)) Pass(edge, head, next, left - 1);
        }
    }

    private void Pass(int edge, int head, long cost, int left)
    {
        var cell = IsCell(head) ? 1 : 0;
        if (_cells + cell > 1) return;
        _cells += cell;
        _onPath[head] = true;
        _path.Add(edge);
        Follow(head, cost, left);
        _path.RemoveAt(_path.Count - 1);
        _onPath[head] = false;
        _cells -= cell;
    }

    private void Offer(int last, long cost)
    {
        var edges = new int[_path.Count + 1];
        for (var hop = 0; hop < _path.Count; hop++) edges[hop] = _graph.Edges[_path[hop]];
        edges[^1] = _graph.Edges[last];
        _found.Offer(edges, cost);
    }

    private bool MayFollow(int edge) => _path.Count == 0 || MayMeet(_path[^1], edge, _graph.Heads[_path[^1]]);

    /// <summary>Hops of transfers that follow each other are of one transfer, but for the cell at which a loop begins and ends; a side branch leads to it only.</summary>
    private bool MayMeet(int before, int after, int vertex)
    {
        if (IsCell(vertex)) return true;
        if ((_graph.Flags[before] & EdgeFlags.Last) != 0) return false;
        if ((_graph.Flags[before] & _graph.Flags[after] & EdgeFlags.Transfer) == 0) return true;
        var transfer = _graph.Mirror.Contexts[_graph.ContextOf(before)].Transfer;
        return transfer >= 0 && transfer == _graph.Mirror.Contexts[_graph.ContextOf(after)].Transfer;
    }

    /// <summary>Each loop is found from its first entity in number (of those asked for, where some are).</summary>
    private bool MayPass(int vertex) =>
        !_onPath[vertex] && _component[vertex] == _component[_seam] && (_about is null ? vertex > _seam : vertex > _seam || !_about.Contains(vertex));

    private bool MayReturn(int vertex, long cost, int left)
    {
        if (left == 1) return _graph.Between(vertex, _seam).Length > 0;
        return _back.TryGetValue(vertex, out var back) && cost + back <= _found.Limit;
    }

    private bool IsAlone(int vertex) => _graph.OutOffsets[vertex + 1] == _graph.OutOffsets[vertex] || _graph.InOffsets[vertex + 1] == _graph.InOffsets[vertex];

    private bool IsCell(int vertex) => (_graph.Mirror.FlagsOf(vertex) & VertexFlags.EndsChains) != 0;

    /// <summary>The least cost back to the seam of every vertex that can still matter.</summary>
    private void MeasureBack()
    {
        _back.Clear();
        _queue.Clear();
        _queue.Enqueue(_seam, 0);
        while (_queue.TryDequeue(out var vertex, out var cost))
        {
            if (vertex != _seam && cost > _back[vertex]) continue;
            if (cost > _found.Limit) return;
            for (var i = _graph.InOffsets[vertex]; i < _graph.InOffsets[vertex + 1]; i++)
            {
                var tail = _graph.Tails[i];
                if (tail == _seam || !MayPass(tail) || !_filter.Follows(_graph.InEdges[i])) continue;
                var total = cost + _graph.Costs[_graph.InEdges[i]] + _graph.Penalties[vertex];
                if (total > _found.Limit || (_back.TryGetValue(tail, out var known) && known <= total)) continue;
                _back[tail] = total;
                _queue.Enqueue(tail, total);
            }
        }
    }
}
