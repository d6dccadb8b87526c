using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Says why nothing was found: the first constraint that, relaxed alone, lets a chain through; else what the graph lacks.</summary>
internal sealed class NothingFound(
    GraphSnapshot snapshot, ChainQuery query, SourceSet sources, IReadOnlyList<string> unknownSources, SearchLimits limits, CancellationToken cancellation)
{
    /// <summary>A relaxed search that makes more partial chains than this is given up: it explains an answer, it is none.</summary>
    private const int MaxStates = 300_000;

    /// <summary>The answer with its reason.</summary>
    public ChainsAnswer Explain(ChainsAnswer answer, ChainRun run)
    {
        if (unknownSources.Count > 0) return answer with { Reason = $"There is no source named {string.Join(" or ", unknownSources)}." };
        if (answer.Truncated) return answer with { Reason = "The time given ran out before a chain was found; more time may find one." };
        var miss = Nearest();
        return answer with { NearestMiss = miss, Reason = miss is null ? Absence(run) : MissText(miss) };
    }

    private NearestMiss? Nearest()
    {
        foreach (var (option, asked, relaxed) in new Relaxations(snapshot, query, sources).InOrder())
        {
            if (limits.IsOver(0)) return null;
            if (First(relaxed) is { } chain) return new NearestMiss(option, asked, new MissWording(snapshot.Mirror, chain).Found(option), chain);
        }
        return null;
    }

    private Chain? First(ChainQuery relaxed)
    {
        var set = SourceSet.Parse(relaxed.Sources, snapshot.Mirror.Packs, out _);
        var one = relaxed with { K = 1, Budget = limits.Left };
        var run = ChainRun.Of(snapshot, one, set, new SearchLimits(one.Budget, cancellation, MaxStates), cancellation);
        if (run.Paths.Count > 0) return new ChainWriter(run.Plan).Write(run.Paths[0], 1);
        var overall = new OverallSearch(one, snapshot.Mirror).Find(set);
        return overall.Count > 0 ? overall[0] : null;
    }

    private string Absence(ChainRun run)
    {
        var bare = new ChainQuery { From = query.From, To = query.To, MaxHops = Relaxations.ManyHops, Sources = query.Sources };
        return First(bare) is { } chain
            ? $"{From} and {To} are joined ({new MissWording(snapshot.Mirror, chain).Path()}), but several conditions cut that, and no single one relaxed lets a chain through."
            : new AbsenceReason(run.Plan).Text();
    }

    private string From => query.From.Label;

    private string To => query.To?.Label ?? "any outcome";

    private string MissText(NearestMiss miss) =>
        $"No chain from {From} to {To} meets every condition. Without {miss.Constraint} ({miss.Asked}) there is one: {miss.Found}.";
}
