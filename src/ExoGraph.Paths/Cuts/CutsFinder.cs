using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Cuts;

/// <summary>Answers <see cref="CutsQuery"/>: choke points between start and end.</summary>
/// <remarks>
/// The minimum cut is over walks of steps and transfer hops, also over those that mix the transfers of one vesicle, which no chain does:
/// it cuts every chain, though for such a vesicle a lighter set might do.
/// </remarks>
public sealed class CutsFinder(GraphSnapshot snapshot)
{
    /// <summary>Finds the choke points.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public CutsAnswer Find(CutsQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.Sources, snapshot.Mirror.Packs, out _);
        var chains = new ChainQuery
        {
            From = query.From,
            To = query.To,
            MaxHops = query.MaxHops ?? new ChainQuery { From = query.From }.MaxHops,
            K = query.MaxChains,
            Effect = query.Effect,
            AcrossTransfer = query.AcrossTransfer,
            MinBelief = query.MinBelief,
            Sources = query.Sources,
            Budget = query.Budget,
        };
        return query.IsLimited ? Hit(query, chains, sources, cancellation) : Cut(query, chains, sources, cancellation);
    }

    private CutsAnswer Cut(CutsQuery query, ChainQuery chains, SourceSet sources, CancellationToken cancellation)
    {
        var plan = new ChainPlan(snapshot, chains, sources);
        var direct = Direct(plan);
        var answer = new CutsAnswer { Graph = snapshot.Summary(sources), Query = query, Method = CutMethod.MinimumCut, Cuts = [], Direct = direct, Reason = "" };
        if (direct.Count > 0) return answer with { Reason = Wording.Direct(query, direct.Count) };
        var graph = new CutGraph(plan, v => Weight(query, v));
        var weight = graph.Flow.Push(cancellation);
        if (weight == 0) return answer with { Reason = Wording.NoWay(query) };
        if (weight >= MaximumFlow.Unlimited) return answer with { Reason = Wording.Uncuttable(query), Uncut = Uncut(query, chains, sources, cancellation) };
        var cuts = new MinimumCuts(graph.Flow, query.MaxCuts, graph.CutOf);
        return answer with { Cuts = Listed(query, cuts.Find()), IsComplete = cuts.IsComplete, Reason = Wording.MinimumCut(query) };
    }

    private CutsAnswer Hit(CutsQuery query, ChainQuery chains, SourceSet sources, CancellationToken cancellation)
    {
        var run = ChainRun.Of(snapshot, chains, sources, new SearchLimits(query.Budget, cancellation), cancellation);
        var all = run.Proven == int.MaxValue && run.Paths.Count < query.MaxChains;
        var answer = new CutsAnswer
        {
            Graph = snapshot.Summary(sources),
            Query = query,
            Method = CutMethod.HittingSet,
            Cuts = [],
            Chains = run.Paths.Count,
            IsProven = all,
            Direct = Direct(run.Plan),
            Reason = Wording.NoWay(query),
        };
        if (run.Paths.Count == 0) return answer;
        var sets = run.Paths.Select(p => Inner(query, run.Plan, p)).ToList();
        if (sets.FindIndex(s => s.Length == 0) is >= 0 and var bare)
            return answer with { Uncut = new ChainWriter(run.Plan).Write(run.Paths[bare], bare + 1), Reason = Wording.Uncuttable(query) };
        var hitting = new HittingSets(sets, v => Weight(query, v), query.MaxCuts);
        var found = hitting.Find(cancellation);
        return answer with
        {
            Cuts = Listed(query, found),
            IsComplete = hitting.IsComplete,
            IsProven = all && hitting.IsProven,
            Reason = Wording.HittingSet(run.Paths.Count, all),
        };
    }

    /// <summary>What could be cut of a chain, in order of number.</summary>
    private int[] Inner(CutsQuery query, ChainPlan plan, ChainPath path) =>
        [.. path.Vertices(plan.Graph).Where(v => !plan.IsTarget(v) && !plan.Starts.Contains(v) && Weight(query, v) != CutsQuery.Uncuttable).Order()];

    private Chain? Uncut(CutsQuery query, ChainQuery chains, SourceSet sources, CancellationToken cancellation)
    {
        var cuttable = Enumerable.Range(0, snapshot.Mirror.VertexCount).Where(v => Weight(query, v) != CutsQuery.Uncuttable).Select(snapshot.Mirror.IdOf)
            .Except(query.From.Ids).Except(query.To.Ids).ToArray();
        var avoiding = chains with { K = 1, MaxHops = 64, Avoid = [new("cuttable", "cuttable", null, cuttable, false)] };
        var run = ChainRun.Of(snapshot, avoiding, sources, new SearchLimits(query.Budget, cancellation), cancellation);
        return run.Paths.Count > 0 ? new ChainWriter(run.Plan).Write(run.Paths[0], 1) : null;
    }

    private List<Statement> Direct(ChainPlan plan)
    {
        var found = new List<(int Cost, RecordId Id, int Edge)>();
        var graph = plan.Graph;
        foreach (var start in plan.Starts)
            for (var e = graph.OutOffsets[start]; e < graph.OutOffsets[start + 1]; e++)
                if (plan.IsTarget(graph.Heads[e]) && plan.Filter.Allows(e)) found.Add((graph.Costs[e], snapshot.Mirror.StatementIdOf(graph.Edges[e]), graph.Edges[e]));
        found.Sort();
        return [.. found.Select(f => snapshot.Mirror.StatementOf(f.Edge))];
    }

    private IReadOnlyList<Cut> Listed(CutsQuery query, IEnumerable<int[]> cuts) =>
        [.. cuts.Select(c => new Cut([.. c.Select(snapshot.Mirror.IdOf).Order()], c.Sum(v => Weight(query, v)))).OrderBy(c => string.Join(' ', c.Entities), StringComparer.Ordinal)];

    private long Weight(CutsQuery query, int vertex) => query.Weights.TryGetValue(snapshot.Mirror.IdOf(vertex), out var weight) ? Math.Max(1, weight) : 1;
}
