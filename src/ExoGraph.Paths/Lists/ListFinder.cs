using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Lists;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Lists;

/// <summary>Answers <see cref="ListQuery"/>: what many things do each, in common, and more than chance would have it.</summary>
public sealed class ListFinder(GraphSnapshot snapshot)
{
    /// <summary>How many chains of each thing are looked at for the outcomes that it reaches.</summary>
    private const int Looked = 100;

    /// <summary>Finds it.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ListAnswer Find(ListQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.Sources, snapshot.Mirror.Packs, out _);
        var limits = new SearchLimits(query.Budget, cancellation);
        var tests = new OverRepresentationTester(snapshot, query, sources, cancellation);
        var truncated = false;
        var (items, targets, outcomes) = (new List<ListItem>(), new List<(Curie Id, ListHit Hit)>(), new List<(Curie Id, ListHit Hit)>());
        for (var i = 0; i < query.Items.Count; i++)
        {
            var chains = Chains(query, query.Items[i], limits.Left, cancellation, ref truncated);
            ListHit[] acts = [.. Targets(query.Items[i], sources).GroupBy(s => s.Object).Select(g => new ListHit(i, Effect(g.Select(s => Signs.Product([s.Predicate.Sign]))), [.. g.OrderByDescending(s => s.Belief).ThenBy(s => s.Id)]))];
            targets.AddRange(acts.Select(h => (h.Statements[0].Object, h)));
            outcomes.AddRange(chains.GroupBy(c => Process(c.End)).Select(g => (g.Key, new ListHit(i, Effect(g.Select(c => c.Effect)), [.. g.First().Hops.Select(h => h.Statement)]))));
            items.Add(new ListItem(query.Items[i], [.. chains.Take(query.K)], ByLabel(chains.Select(c => c.End)), ByLabel(acts.Select(h => h.Statements[0].Object)), tests.Counted[i]));
        }
        var (pathways, ends) = tests.Run(query.MaxHops, cancellation);
        return new ListAnswer(snapshot.Summary(sources), query, items, Shared(targets), Shared(outcomes), pathways, ends, truncated);
    }

    private IReadOnlyList<Chain> Chains(ListQuery query, Selection item, TimeSpan? left, CancellationToken cancellation, ref bool truncated)
    {
        if (left == TimeSpan.Zero)
        {
            truncated = true;
            return [];
        }
        var answer = new ChainFinder(snapshot).Find(new ChainQuery { From = item, MaxHops = query.MaxHops, K = Looked, Sources = query.Sources, Budget = left }, cancellation);
        truncated |= answer.Truncated;
        return answer.Chains;
    }

    /// <summary>Steps from a thing to genes, families and RNAs.</summary>
    private IEnumerable<Statement> Targets(Selection item, SourceSet sources)
    {
        var (graph, mirror) = (snapshot.Walk(sources), snapshot.Mirror);
        foreach (var id in item.Ids)
        {
            if (!mirror.TryGetVertex(id, out var v)) continue;
            for (var e = graph.OutOffsets[v]; e < graph.OutOffsets[v + 1]; e++)
                if (Reach.IsStep(graph.Flags[e]) && mirror.EntityOf(graph.Heads[e])?.Class.Name is "Gene" or "ProteinFamily" or "MicroRNA" or "LncRna" or "Rna")
                    yield return mirror.StatementOf(graph.Edges[e]);
        }
    }

    private IReadOnlyList<ListShared> Shared(IEnumerable<(Curie Id, ListHit Hit)> hits) =>
        [.. hits.GroupBy(h => h.Id, h => h.Hit).Where(g => g.Select(h => h.Item).Distinct().Count() > 1).Select(g => new ListShared(g.Key, [.. g.OrderBy(h => h.Item)]))
            .OrderByDescending(s => s.Hits.Count).ThenBy(s => Label(s.Id), StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id)];

    private static NetEffect Effect(IEnumerable<NetEffect> effects) => effects.Distinct().ToList() is [var one] ? one : NetEffect.Indeterminate;

    private Curie Process(Curie outcome) => snapshot.Names.EntityOf(outcome)?.Process ?? outcome;

    private IReadOnlyList<Curie> ByLabel(IEnumerable<Curie> ids) => [.. ids.Distinct().OrderBy(Label, StringComparer.OrdinalIgnoreCase).ThenBy(id => id)];

    private string Label(Curie id) => snapshot.Mirror.LabelOf(id);
}
