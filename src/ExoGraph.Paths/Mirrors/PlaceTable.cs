using ExoGraph.Core.Identifiers;

namespace ExoGraph.Paths.Mirrors;

/// <summary>Which statements may form a run: places in declared paths, and hops of one transfer.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<int, (int Mechanism, int Position)[]> _places = [];
    private readonly Dictionary<(int Mechanism, int Position), List<int>> _edgesAt = [];
    private readonly List<RecordId> _mechanisms = [];
    private readonly Mirror _mirror;

    public PlaceTable(Mirror mirror)
    {
        _mirror = mirror;
        var numbers = new Dictionary<RecordId, int>();
        var data = mirror.Data;
        for (var e = 0; e < data.Flags.Length; e++)
        {
            if ((data.Flags[e] & EdgeFlags.Placed) == 0) continue;
            var places = mirror.StatementOf(e).Places;
            if (places.Count == 0) continue;
            _places[e] = [.. places.Distinct().Select(p => (Number(p.Mechanism), p.Position))];
            foreach (var place in _places[e])
            {
                if (!_edgesAt.TryGetValue(place, out var edges)) _edgesAt[place] = edges = [];
                edges.Add(e);
            }
        }

        int Number(RecordId id)
        {
            if (numbers.TryGetValue(id, out var number)) return number;
            _mechanisms.Add(id);
            return numbers[id] = _mechanisms.Count - 1;
        }
    }

    /// <summary>All edges with a place, in order.</summary>
    public IEnumerable<int> PlacedEdges => _places.Keys.Order();

    /// <summary>The places of an edge.</summary>
    public ReadOnlySpan<(int Mechanism, int Position)> Of(int edge) => _places.TryGetValue(edge, out var found) ? found : [];

    /// <summary>The edges at a place.</summary>
    public IReadOnlyList<int> EdgesAt(int mechanism, int position) => _edgesAt.TryGetValue((mechanism, position), out var found) ? found : [];

    /// <summary>The transfer that an edge is a hop of; -1 where it is none, or one that no record describes.</summary>
    public int TransferOf(int edge) =>
        (_mirror.Data.Flags[edge] & EdgeFlags.Transfer) != 0 ? _mirror.Contexts[_mirror.ContextOf(edge)].Transfer : -1;

    /// <summary>Whether edges are hops of one and the same transfer.</summary>
    public bool AreOneTransfer(ReadOnlySpan<int> edges)
    {
        var transfer = TransferOf(edges[0]);
        foreach (var edge in edges)
            if (transfer < 0 || TransferOf(edge) != transfer) return false;
        return true;
    }

    /// <summary>Whether edges that follow each other are one run: a single one, a contiguous part of a declared path, or hops of one transfer.</summary>
    public bool IsRun(ReadOnlySpan<int> edges)
    {
        if (edges.Length == 1 || AreOneTransfer(edges)) return true;
        foreach (var place in Of(edges[0]))
            if (Follows(edges, place)) return true;
        return false;
    }

    /// <summary>The declared paths of which the edges are a contiguous part, in order of id.</summary>
    public IReadOnlyList<RecordId> MechanismsOf(ReadOnlySpan<int> edges)
    {
        var found = new SortedSet<RecordId>();
        foreach (var place in Of(edges[0]))
            if (Follows(edges, place)) found.Add(_mechanisms[place.Mechanism]);
        return [.. found];
    }

    private bool Follows(ReadOnlySpan<int> edges, (int Mechanism, int Position) place)
    {
        for (var i = 1; i < edges.Length; i++)
            if (!Of(edges[i]).Contains((place.Mechanism, place.Position + i))) return false;
        return true;
    }
}
