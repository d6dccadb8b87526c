using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Loops;

/// <summary>Answers <see cref="LoopsQuery"/>: feedback loops and strongly connected parts.</summary>
/// <remarks>A loop passes at most one cell, where it begins and ends: a cell acts back on itself through what it secretes.</remarks>
public sealed class LoopsFinder(GraphSnapshot snapshot)
{
    private static readonly Selection s_nothing = new("", "", null, [], false);

    /// <summary>Finds the loops.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public LoopsAnswer Find(LoopsQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.Sources, snapshot.Mirror.Packs, out _);
        var graph = snapshot.Walk(sources);
        var filter = new EdgeFilter(graph, new ChainQuery { From = s_nothing, MinBelief = query.MinBelief });
        var about = query.About is null ? null : ChainPlan.VerticesOf(snapshot.Mirror, query.About.Ids).ToHashSet();
        var component = StrongComponents.Find(graph.OutOffsets, graph.Heads, filter.Allows);
        var found = new RankedLoops(graph, query.K, v => about?.Contains(v) == true);
        var search = new LoopSearch(graph, filter, found, new SearchLimits(query.Budget, cancellation), (query.MinLength, query.MaxLength), component, about);
        search.Run();
        return new LoopsAnswer(
            snapshot.Summary(sources), query, [.. found.Ranked().Select((loop, i) => Write(graph, filter, loop, i + 1))], Components(component, about), search.Truncated);
    }

    private FeedbackLoop Write(WalkGraph graph, EdgeFilter filter, FoundLoop loop, int rank)
    {
        var hops = loop.Edges.Select(e => Hop(graph, filter, e)).ToArray();
        return new FeedbackLoop(rank, loop.Cost, hops, Signs.Product(hops.Select(h => h.Statement.Predicate.Sign)));
    }

    private ChainHop Hop(WalkGraph graph, EdgeFilter filter, int edge)
    {
        var mirror = snapshot.Mirror;
        var (tail, head) = (mirror.Data.Sources[edge], mirror.Data.Targets[edge]);
        var parallel = new List<(int Cost, RecordId Id, int Edge)>();
        var cost = 0;
        if (tail == head)
        {
            foreach (var (other, otherCost) in graph.SelfLoops)
                if (other == edge) cost = otherCost;
                else if (mirror.Data.Sources[other] == tail && SameSign(other) && filter.AllowsSelfLoop(other, otherCost)) parallel.Add((otherCost, mirror.StatementIdOf(other), other));
        }
        foreach (var other in graph.Between(tail, head))
            if (graph.Edges[other] == edge) cost = graph.Costs[other];
            else if (SameSign(graph.Edges[other]) && filter.Allows(other)) parallel.Add((graph.Costs[other], mirror.StatementIdOf(graph.Edges[other]), graph.Edges[other]));
        parallel.Sort();
        return new ChainHop(mirror.StatementOf(edge), Belief.OfMillionths(Costs.BeliefOf(cost)), [.. parallel.Select(p => mirror.StatementOf(p.Edge))]);

        bool SameSign(int other) => ((mirror.Data.Flags[other] ^ mirror.Data.Flags[edge]) & (EdgeFlags.Minus | EdgeFlags.Unknown)) == 0;
    }

    private FeedbackComponent[] Components(int[] component, HashSet<int>? about)
    {
        var groups = Enumerable.Range(0, component.Length).GroupBy(v => component[v]).Where(g => g.Skip(1).Any());
        if (about is not null) groups = groups.Where(g => g.Any(about.Contains));
        return [.. groups.Select(g => new FeedbackComponent([.. g.Select(snapshot.Mirror.IdOf).Order()]))
            .OrderByDescending(c => c.Entities.Count).ThenBy(c => c.Entities[0])];
    }
}
