using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>One search of steps and transfers, attested chains first.</summary>
internal sealed class ChainRun
{
    private readonly ChainPlan _plan;

    private ChainRun(ChainPlan plan) => _plan = plan;

    /// <summary>The plan that was followed.</summary>
    public ChainPlan Plan => _plan;

    /// <summary>The paths, best first.</summary>
    public IReadOnlyList<ChainPath> Paths { get; private set; } = [];

    /// <summary>Every stitched chain that costs less is among the paths; <see cref="int.MaxValue"/> where the search was complete.</summary>
    public int Proven { get; private set; } = int.MaxValue;

    /// <summary>Partial chains made.</summary>
    public int States { get; private set; }

    public static ChainRun Of(GraphSnapshot snapshot, ChainQuery query, SourceSet sources, SearchLimits limits, CancellationToken cancellation)
    {
        var run = new ChainRun(new ChainPlan(snapshot, query, sources));
        run.Search(limits, cancellation);
        return run;
    }

    private void Search(SearchLimits limits, CancellationToken cancellation)
    {
        var query = _plan.Query;
        var attested = new RankedPaths(_plan.Graph, query.K, query.Expand);
        new AttestedSearch(_plan, attested).Run(cancellation);
        var first = attested.Ranked();
        if (query.AttestedOnly || first.Count >= query.K)
        {
            Paths = first;
            return;
        }
        var stitched = new RankedPaths(_plan.Graph, query.K - first.Count, query.Expand, attested);
        var memory = SearchMemory.Rent();
        var search = new StitchedSearch(_plan, stitched, limits, memory);
        search.Run();
        memory.Return();
        Paths = [.. first, .. stitched.Ranked()];
        Proven = search.Proven;
        States = search.States;
    }
}
