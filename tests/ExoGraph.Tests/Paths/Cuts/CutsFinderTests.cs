using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Cuts;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Cuts;

public sealed class CutsFinderTests
{
    [Fact]
    public void Find_TwoWaysThroughOneTarget_CutsThere()
    {
        var answer = Find(Diamond(), new() { From = Select("a"), To = Select("z") });

        Assert.Equal(CutMethod.MinimumCut, answer.Method);
        var cut = Assert.Single(answer.Cuts);
        Assert.Equal(("x:hub", 1L), (string.Join(' ', cut.Entities), cut.Weight));
        Assert.True(answer.IsComplete);
    }

    [Fact]
    public void Find_HubHardToDrug_CutsAroundIt()
    {
        var answer = Find(Diamond(), new() { From = Select("a"), To = Select("z"), Weights = new Dictionary<Curie, int> { [Id("hub")] = CutsQuery.Uncuttable } });

        Assert.Equal(["x:b x:c", "x:d x:e"], answer.Cuts.Select(c => string.Join(' ', c.Entities)));
        Assert.All(answer.Cuts, c => Assert.Equal(2, c.Weight));
    }

    [Fact]
    public void Find_MoreCutsThanAsked_SaysItIsNotComplete()
    {
        var answer = Find(Diamond(), new() { From = Select("a"), To = Select("z"), MaxCuts = 1, Weights = new Dictionary<Curie, int> { [Id("hub")] = 3 } });

        Assert.Single(answer.Cuts);
        Assert.False(answer.IsComplete);
    }

    [Fact]
    public void Find_DirectStatement_SaysNothingCanBeCut()
    {
        var maker = Diamond();
        maker.Step("q#s1", "a", Promotes, "z");

        var answer = Find(maker, new() { From = Select("a"), To = Select("z") });

        Assert.Empty(answer.Cuts);
        Assert.Equal(["q#s1"], answer.Direct.Select(s => s.Id.Text));
        Assert.Contains("directly", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WayOfUncuttables_ShowsIt()
    {
        var weights = new[] { "b", "c", "d", "e", "hub" }.ToDictionary(Id, _ => CutsQuery.Uncuttable);

        var answer = Find(Diamond(), new() { From = Select("a"), To = Select("z"), Weights = weights });

        Assert.Empty(answer.Cuts);
        Assert.Equal(4, answer.Uncut?.Hops.Count);
    }

    [Fact]
    public void Find_NoWay_SaysSo() => Assert.Contains("No way", Find(Diamond(), new() { From = Select("z"), To = Select("a") }).Reason, StringComparison.Ordinal);

    [Fact]
    public void Find_OnlyInhibitingChains_HitsThose()
    {
        var answer = Find(Diamond(), new() { From = Select("a"), To = Select("z"), Effect = EffectWanted.Inhibits, Weights = new Dictionary<Curie, int> { [Id("hub")] = 5 } });

        Assert.Equal(CutMethod.HittingSet, answer.Method);
        Assert.Equal(2, answer.Chains);
        Assert.True(answer.IsProven);
        Assert.Equal(["x:c"], answer.Cuts.Select(c => string.Join(' ', c.Entities)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Find_RandomGraphs_EqualsEverySubsetTried(bool weighted)
    {
        var (found, several) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var knowledge = new RandomChainCase(seed).Knowledge;
            var query = Query(knowledge, random, weighted);

            var answer = Find(knowledge, query);

            var expected = Lightest(knowledge, query, cut => !Walks(knowledge, query, cut));
            Assert.Equal((seed, Text(expected)), (seed, Text(answer.Cuts)));
            found += expected.Count > 0 ? 1 : 0;
            several += expected.Count > 1 ? 1 : 0;
        }
        Assert.True(found > 50 && several > (weighted ? 3 : 10), $"{found} {several}");
    }

    [Theory]
    [InlineData("hops")]
    [InlineData("effect")]
    [InlineData("across")]
    public void Find_LimitedRandomGraphs_HitsEveryChainOfBruteForce(string limit)
    {
        var found = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var knowledge = new RandomChainCase(seed).Knowledge;
            var query = Query(knowledge, random, true) with
            {
                MaxHops = limit == "hops" ? random.Next(2, 4) : 6,
                Effect = limit == "effect" ? EffectWanted.Inhibits : EffectWanted.Any,
                AcrossTransfer = limit == "across",
            };
            var chains = new BruteForceChains(knowledge, new ChainQuery { From = query.From, To = query.To, MaxHops = query.MaxHops.Value, Effect = query.Effect, AcrossTransfer = query.AcrossTransfer, K = 10_000 }).Find()
                .Select(c => c.Hops.Select(h => h.Object).ToHashSet()).ToList();

            var answer = Find(knowledge, query);

            var expected = chains.Count == 0 ? [] : Lightest(knowledge, query, cut => chains.All(c => c.Overlaps(cut)));
            Assert.Equal((seed, Text(expected)), (seed, Text(answer.Cuts)));
            Assert.Equal(chains.Count, answer.Chains);
            found += expected.Count > 0 ? 1 : 0;
        }
        Assert.True(found > 20, $"{found}");
    }

    [Fact]
    public void Find_LargerRandomGraphs_WeighsWhatQuikGraphsFlowGives()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var maker = new GraphMaker();
            for (var v = 0; v < 60; v++) maker.Entity("v" + v);
            for (var s = 0; s < 300; s++) maker.Step("a#s" + s, "v" + random.Next(60), Promotes, "v" + random.Next(60));
            var knowledge = maker.Build();
            var query = new CutsQuery { From = Select("v0"), To = Select("v1"), MaxCuts = 5 };

            var answer = Find(knowledge, query);

            if (knowledge.From(Id("v0")).Any(s => s.Object == Id("v1"))) Assert.NotEmpty(answer.Direct);
            else if (answer.Cuts.Count == 0) Assert.True(!Walks(knowledge, query, []));
            else Assert.All(answer.Cuts, c => Assert.Equal(QuikGraphFlow(knowledge), c.Weight));
        }
    }

    private static long QuikGraphFlow(KnowledgeBase knowledge)
    {
        var graph = new AdjacencyGraph<string, TaggedEdge<string, int>>(true);
        foreach (var id in knowledge.Entities.Keys) graph.AddVerticesAndEdge(new TaggedEdge<string, int>(id + "in", id + "out", id.Local is "v0" or "v1" ? 1000 : 1));
        foreach (var s in knowledge.AllStatements.DistinctBy(s => (s.Subject, s.Object)))
            if (s.Subject != s.Object) graph.AddVerticesAndEdge(new TaggedEdge<string, int>(s.Subject + "out", s.Object + "in", 1000));
        TaggedEdge<string, int> Twin(string a, string b) => new(a, b, 0);
        var reversed = new ReversedEdgeAugmentorAlgorithm<string, TaggedEdge<string, int>>(graph, Twin);
        reversed.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<string, TaggedEdge<string, int>>(graph, e => e.Tag, Twin, reversed);
        flow.Compute("x:v0out", "x:v1in");
        return (long)flow.MaxFlow;
    }

    private static CutsQuery Query(KnowledgeBase knowledge, Random random, bool weighted)
    {
        var first = knowledge.AllStatements[random.Next(knowledge.AllStatements.Count)];
        var end = first.Object;
        for (var more = random.Next(1, 4); more > 0; more--)
            if (knowledge.From(end) is { Count: > 0 } next) end = next[random.Next(next.Count)].Object;
        var extra = random.Next(3) == 0 ? knowledge.AllStatements[random.Next(knowledge.AllStatements.Count)].Subject : first.Subject;
        return new CutsQuery
        {
            From = Select([.. new[] { first.Subject.Local, extra.Local }.Distinct()]),
            To = Select(end.Local),
            MaxCuts = 1000,
            MaxChains = 100_000,
            Weights = weighted ? knowledge.Entities.Keys.ToDictionary(k => k, _ => random.Next(6) == 0 ? CutsQuery.Uncuttable : random.Next(1, 3)) : new Dictionary<Curie, int>(),
        };
    }

    /// <summary>All lightest sets that cut, of all sets there are. Nothing where the empty set cuts already.</summary>
    private static List<Cut> Lightest(KnowledgeBase knowledge, CutsQuery query, Func<HashSet<Curie>, bool> cuts)
    {
        if (cuts([])) return [];
        var ends = query.From.Ids.Concat(query.To.Ids).ToHashSet();
        long Weight(Curie id) => query.Weights.TryGetValue(id, out var weight) ? weight : 1;
        Curie[] candidates = [.. knowledge.AllStatements.SelectMany(s => new[] { s.Subject, s.Object }).Distinct().Where(id => !ends.Contains(id) && Weight(id) != CutsQuery.Uncuttable).Order()];
        var best = new List<Cut>();
        for (var bits = 1; bits < 1 << candidates.Length; bits++)
        {
            HashSet<Curie> set = [.. candidates.Where((_, i) => (bits >> i & 1) != 0)];
            var weight = set.Sum(Weight);
            if ((best.Count > 0 && weight > best[0].Weight) || !cuts(set)) continue;
            if (best.Count > 0 && weight < best[0].Weight) best.Clear();
            best.Add(new Cut([.. set.Order()], weight));
        }
        return best;
    }

    /// <summary>Whether a walk is left: over accepted steps and hops of transfers, through nothing generic, and through no cell.</summary>
    private static bool Walks(KnowledgeBase knowledge, CutsQuery query, HashSet<Curie> cut)
    {
        bool MayStand(Curie id) => !cut.Contains(id) && !knowledge.Entities[id].Generic;
        var reached = query.From.Ids.Where(MayStand).ToHashSet();
        var open = new Stack<Curie>(reached);
        while (open.TryPop(out var at))
        {
            if (knowledge.Entities[at].Class.EndsChains && !query.From.Ids.Contains(at)) continue;
            foreach (var s in knowledge.From(at))
            {
                if (s.Scope is not (Scope.Step or Scope.Transfer) || s.Reading != ReadingKind.Accepted || s.Predicate.Sign == Sign.None || !MayStand(s.Object) || s.Object == s.Subject) continue;
                if (query.To.Ids.Contains(s.Object)) return true;
                if (reached.Add(s.Object)) open.Push(s.Object);
            }
        }
        return false;
    }

    private static string Text(IEnumerable<Cut> cuts) =>
        string.Join("\n", cuts.Select(c => string.Join(' ', c.Entities) + " " + c.Weight).Order(StringComparer.Ordinal));

    /// <summary>a acts on b and c, both on the hub, the hub on d and e, both on z; only the way over c turns the sign.</summary>
    private static GraphMaker Diamond()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b");
        maker.Step("a#s2", "a", Inhibits, "c");
        maker.Step("a#s3", "b", Promotes, "hub");
        maker.Step("a#s4", "c", Promotes, "hub");
        maker.Step("a#s5", "hub", Promotes, "d");
        maker.Step("a#s6", "hub", Promotes, "e");
        maker.Step("a#s7", "d", Promotes, "z");
        maker.Step("a#s8", "e", Promotes, "z");
        return maker;
    }

    private static CutsAnswer Find(GraphMaker maker, CutsQuery query) => Find(maker.Build(), query);

    private static CutsAnswer Find(KnowledgeBase knowledge, CutsQuery query) =>
        new CutsFinder(GraphSnapshot.Build(knowledge)).Find(query, TestContext.Current.CancellationToken);
}
