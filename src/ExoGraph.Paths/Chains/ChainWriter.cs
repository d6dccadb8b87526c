using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Turns found paths into chains with their statements, joins and transfers.</summary>
internal sealed class ChainWriter(ChainPlan plan)
{
    private readonly WalkGraph _graph = plan.Graph;
    private readonly Mirror _mirror = plan.Mirror;
    private readonly Dictionary<int, ChainHop> _hops = [];

    /// <summary>Writes one chain.</summary>
    public Chain Write(ChainPath path, int rank)
    {
        var (cost, starts) = PathScorer.Cut(_graph, path);
        var hops = path.Edges.Select(Hop).ToArray();
        var effect = Signs.Product(hops.Select(h => h.Statement.Predicate.Sign));
        var attested = PathScorer.IsAttested(_graph, path);
        return new Chain
        {
            Rank = rank,
            Cost = cost,
            Hops = hops,
            Effect = effect,
            OpaqueHop = ChainFacts.OpaqueHop(hops),
            Kind = attested ? ChainKind.Attested : ChainKind.Stitched,
            Benefit = ChainFacts.Benefit(effect, _mirror.EntityOf(_graph.Heads[path.Edges[^1]])),
            Mechanisms = attested ? _mirror.Places.MechanismsOf(path.MirrorEdges(_graph)) : [],
            WeakestHop = WeakestHop(path),
            Joins = [.. starts.Where(s => s > 0 || path.PassesUp(_graph, 0)).Select(s => Join(path, s))],
            Transfers = [.. path.Edges.Select(e => _mirror.Contexts[_graph.ContextOf(e)].Transfer).Where(t => t >= 0).Distinct().Select(t => _mirror.Transfers[t])],
        };
    }

    private ChainHop Hop(int edge)
    {
        if (_hops.TryGetValue(edge, out var known)) return known;
        return _hops[edge] = new ChainHop(_mirror.StatementOf(_graph.Edges[edge]), BeliefOf(edge), plan.Query.Expand ? [] : Parallel(edge));
    }

    private Belief BeliefOf(int edge) => Belief.OfMillionths(Costs.BeliefOf(_graph.Costs[edge]));

    private Statement[] Parallel(int edge)
    {
        var (tail, head, sign) = (_graph.TailOf(edge), _graph.Heads[edge], _graph.SignOf(edge));
        var found = new List<(int Cost, RecordId Id, int Edge)>();
        foreach (var other in _graph.Between(tail, head))
            if (other != edge && _graph.SignOf(other) == sign && plan.Filter.Allows(other))
                found.Add((_graph.Costs[other], _mirror.StatementIdOf(_graph.Edges[other]), other));
        found.Sort();
        return [.. found.Select(f => _mirror.StatementOf(_graph.Edges[f.Edge]))];
    }

    private int WeakestHop(ChainPath path)
    {
        var weakest = 0;
        for (var hop = 1; hop < path.Edges.Length; hop++)
            if (_graph.Costs[path.Edges[hop]] > _graph.Costs[path.Edges[weakest]]) weakest = hop;
        return weakest + 1;
    }

    private ChainJoin Join(ChainPath path, int hop)
    {
        var vertex = path.VertexBefore(_graph, hop);
        return new ChainJoin(
            hop + 1, _mirror.IdOf(vertex), [.. Changes(path, hop)], _graph.Degrees[vertex], PathScorer.HalfJumps(_graph, path, hop),
            Math.Exp(PathScorer.JoinCost(_graph, path, hop) * -1e-6), path.PassesUp(_graph, hop));
    }

    private IEnumerable<ContextChange> Changes(ChainPath path, int hop)
    {
        if (hop == 0) yield break;
        var (before, after) = (path.Edges[hop - 1], path.Edges[hop]);
        foreach (var change in _mirror.Contexts.Changes(_graph.ContextOf(before), _graph.ContextOf(after))) yield return change;
        if (StudyTable.Common(_mirror.Studies.Of(_graph.Edges[before]), _mirror.Studies.Of(_graph.Edges[after])).Length == 0) yield return ContextChange.Study;
    }
}
