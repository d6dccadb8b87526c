using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Answers <see cref="ChainQuery"/> on one version of the graph. Safe for any number of callers at once.</summary>
/// <remarks>
/// The best k are exact: a best-first search over runs of statements, bounded by a lazy search against the arrows, on compressed arrays.
/// The score and the order are those of <c>docs/scores.md</c>.
/// </remarks>
public sealed class ChainFinder(GraphSnapshot snapshot)
{
    /// <summary>Finds the chains; where there is none, says why.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ChainsAnswer Find(ChainQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Via.Count > ChainPlan.MaxVia) throw new ArgumentException($"A query passes at most {ChainPlan.MaxVia} vias.", nameof(query));
        var sources = SourceSet.Parse(query.Sources, snapshot.Mirror.Packs, out var unknown);
        var limits = new SearchLimits(query.Budget, cancellation);
        var run = ChainRun.Of(snapshot, query, sources, limits, cancellation);
        var chains = Write(run);
        var overall = chains.Count > 0 ? [] : new OverallSearch(query, snapshot.Mirror).Find(sources);
        var truncated = run.Proven != int.MaxValue;
        var answer = new ChainsAnswer
        {
            Graph = snapshot.Summary(sources),
            Query = query,
            Chains = chains,
            Overall = overall,
            Excluded = ExclusionCounter.Count(snapshot.Mirror, query, sources, Vertices(query, chains.Count > 0 ? chains : overall)),
            Truncated = truncated,
            ProvenAbove = truncated ? Math.Exp(run.Proven * -1e-6) : null,
        };
        return chains.Count > 0 || overall.Count > 0 ? answer : new NothingFound(snapshot, query, sources, unknown, limits, cancellation).Explain(answer, run);
    }

    private static IReadOnlyList<Chain> Write(ChainRun run)
    {
        var writer = new ChainWriter(run.Plan);
        Chain[] chains = [.. run.Paths.Select((path, i) => writer.Write(path, i + 1))];
        if (run.Plan.Query.To is { IsClass: false }) return chains;
        return ChainFolder.Fold(chains, [.. run.Paths.Select(p => p.Identity(run.Plan.Graph, run.Plan.Query.Expand))]);
    }

    private HashSet<Curie> Vertices(ChainQuery query, IReadOnlyList<Chain> chains)
    {
        if (chains.Count > 0) return [.. chains.SelectMany(c => c.Hops).SelectMany(h => new[] { h.Statement.Subject, h.Statement.Object }), .. chains.Select(c => c.Start)];
        var mirror = snapshot.Mirror;
        IEnumerable<Curie> ends = query.To?.Ids
            ?? Enumerable.Range(0, mirror.VertexCount).Where(v => (mirror.FlagsOf(v) & VertexFlags.Outcome) != 0).Select(mirror.IdOf);
        return [.. query.From.Ids, .. ends];
    }
}
