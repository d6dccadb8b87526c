using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Lists the chains that are one run: single statements, parts of declared paths, hops of one transfer.</summary>
internal sealed class AttestedSearch(ChainPlan plan, RankedPaths found)
{
    private readonly WalkGraph _graph = plan.Graph;
    private readonly StudySets? _studies = plan.Query.Context == ContextPolicy.SameStudy ? new StudySets(plan.Mirror.Studies) : null;

    public void Run(CancellationToken cancellation)
    {
        if (plan.Query.MaxHops < 1) return;
        foreach (var start in plan.Starts)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var edge = _graph.OutOffsets[start]; edge < _graph.OutOffsets[start + 1]; edge++)
                if (plan.IsTarget(_graph.Heads[edge]) && plan.Filter.Follows(edge)) Offer(start, new ReadOnlySpan<int>(in edge));
            foreach (var run in _graph.Runs.From(start))
                if (plan.IsTarget(_graph.Heads[_graph.Runs[run][^1]])) Offer(start, _graph.Runs[run]);
        }
    }

    private void Offer(int start, ReadOnlySpan<int> run)
    {
        if (run.Length > plan.Query.MaxHops || !MeetsDemands(start, run)) return;
        var dearest = 0;
        foreach (var edge in run) dearest = Math.Max(dearest, _graph.Costs[edge]);
        found.Offer(new ChainPath(start, run.ToArray(), dearest));
    }

    private bool MeetsDemands(int start, ReadOnlySpan<int> run)
    {
        var (sign, mask, studies) = (1, plan.BitsOfVertex(start), StudySets.Every);
        for (var i = 0; i < run.Length; i++)
        {
            var (edge, head) = (run[i], _graph.Heads[run[i]]);
            if (!plan.Filter.Allows(edge) || !plan.MayStand(head)) return false;
            if (_studies is not null && (studies = _studies.Narrow(studies, _graph.Edges[edge])) == StudySets.None) return false;
            for (var j = 0; plan.Query.Context == ContextPolicy.SameCancer && j < i; j++)
                if (!plan.Mirror.Contexts.AreRelatedCancers(_graph.ContextOf(run[j]), _graph.ContextOf(edge))) return false;
            sign *= _graph.SignOf(edge);
            mask |= plan.Filter.BitsOf(edge) | plan.BitsOfVertex(head);
        }
        return (mask & plan.Required) == plan.Required && (plan.WantedSign == 0 || sign == plan.WantedSign);
    }
}
