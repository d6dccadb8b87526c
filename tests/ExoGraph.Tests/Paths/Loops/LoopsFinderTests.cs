using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Loops;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;
using QuikGraph;
using QuikGraph.Algorithms;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Loops;

public sealed class LoopsFinderTests
{
    [Fact]
    public void Find_DoubleNegative_IsPositiveFeedback()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "mir", Inhibits, "zeb1", 500_000);
        maker.Step("a#s2", "zeb1", Inhibits, "mir", 400_000);
        maker.Step("a#s3", "zeb1", Promotes, "zeb1", 400_000);

        var answer = Find(maker.Build(), new() { MinLength = 1 });

        Assert.Equal(["a#s3", "a#s1 a#s2"], answer.Loops.Select(Ids));
        Assert.Equal(NetEffect.Promotes, answer.Loops[1].Effect);
        Assert.Equal(["x:mir", "x:zeb1"], answer.Loops[1].Entities.Select(e => e.Text));
        Assert.Equal(["x:mir x:zeb1"], answer.Components.Select(c => string.Join(' ', c.Entities)));
    }

    [Fact]
    public void Find_AutocrineTransfer_BeginsAndEndsAtTheCell()
    {
        var maker = new GraphMaker();
        maker.Entity("cell", EntityClass.Cell);
        maker.Entity("ev", EntityClass.Vesicle);
        maker.Entity("tgfb1");
        maker.Transfer("a#t1", "cell", "ev", "cell", ["tgfb1"]);
        maker.Step("a#s1", "tgfb1", Promotes, "cell");

        var answer = Find(maker.Build(), new());

        Assert.Equal(["a#t1.secretes a#t1.delivers", "a#t1.secretes a#t1.carries.x:tgfb1 a#s1"], answer.Loops.Select(Ids));
    }

    [Fact]
    public void Find_AskedAbout_ListsOnlyLoopsThroughIt()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b");
        maker.Step("a#s2", "b", Inhibits, "a");
        maker.Step("a#s3", "c", Promotes, "d");
        maker.Step("a#s4", "d", Inhibits, "c");

        var answer = Find(maker.Build(), new() { About = Select("d") });

        Assert.Equal(["a#s4 a#s3"], answer.Loops.Select(Ids));
        Assert.Single(answer.Components);
    }

    [Theory]
    [InlineData("")]
    [InlineData("about")]
    [InlineData("few")]
    [InlineData("short")]
    [InlineData("belief")]
    public void Find_RandomGraphs_EqualsBruteForce(string filter)
    {
        var long3 = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var knowledge = new RandomChainCase(seed).Knowledge;
            var query = new LoopsQuery
            {
                About = filter == "about" ? Select("gene0", "cell0") : null,
                K = filter == "few" ? random.Next(1, 4) : 10_000,
                MinLength = random.Next(1, 4),
                MaxLength = filter == "short" ? random.Next(1, 4) : 6,
                MinBelief = Belief.OfMillionths(filter == "belief" ? 400_000 : 0),
            };

            var answer = Find(knowledge, query);

            var expected = Expected(knowledge, query).ToList();
            long3 += expected.Count(e => e.Hops.Count > 2);
            Assert.Equal(
                (seed, string.Join("\n", expected.Select(e => string.Join(' ', e.Hops.Select(h => h.Id.Text)) + " " + e.Cost))),
                (seed, string.Join("\n", answer.Loops.Select(l => Ids(l) + " " + l.Cost))));
        }
        Assert.True(filter == "short" || long3 > 15, $"{long3}");
    }

    [Fact]
    public void Find_RandomGraphs_ComponentsEqualQuikGraphs()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var knowledge = new RandomChainCase(seed).Knowledge;
            var graph = new AdjacencyGraph<Curie, Edge<Curie>>();
            foreach (var s in Walked(knowledge, 0)) graph.AddVerticesAndEdge(new Edge<Curie>(s.Subject, s.Object));
            var components = new Dictionary<Curie, int>();
            graph.StronglyConnectedComponents(components);

            var expected = components.GroupBy(c => c.Value).Where(g => g.Count() > 1).Select(g => string.Join(' ', g.Select(c => c.Key).Order())).Order(StringComparer.Ordinal);
            Assert.Equal(expected, Find(knowledge, new()).Components.Select(c => string.Join(' ', c.Entities)).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<Statement> Walked(KnowledgeBase knowledge, int minBelief) => knowledge.AllStatements.Where(s =>
        s.Scope is Scope.Step or Scope.Transfer && s.Reading == ReadingKind.Accepted && s.Predicate.Sign != Sign.None && s.Belief.Millionths > 0 && s.Belief.Millionths >= minBelief
        && !knowledge.Entities[s.Subject].Generic && !knowledge.Entities[s.Object].Generic);

    /// <summary>Every cycle of statements from every entity, turned to where it begins, sorted.</summary>
    private static IEnumerable<(List<Statement> Hops, long Cost)> Expected(KnowledgeBase knowledge, LoopsQuery query)
    {
        var walked = Walked(knowledge, query.MinBelief.Millionths).ToList();
        var loops = new Dictionary<string, (List<Statement> Hops, long Cost)>();
        foreach (var first in walked) Follow([first]);
        return loops.Values.OrderBy(l => l.Cost).ThenBy(l => l.Hops.Count).ThenBy(l => l.Hops, Comparer<List<Statement>>.Create(ByIds))
            .DistinctBy(l => string.Join(' ', l.Hops.Select(h => $"{h.Subject}[{BruteForceChains.Effect(h)}]"))).Take(query.K);

        void Follow(List<Statement> path)
        {
            if (path[^1].Object == path[0].Subject) Keep(path);
            else if (path.Count < query.MaxLength)
            {
                foreach (var next in walked)
                    if (next.Subject == path[^1].Object && !path.Any(p => p.Object == next.Object)) Follow([.. path, next]);
            }
        }

        void Keep(List<Statement> path)
        {
            if (path.Count < query.MinLength || path.Count > query.MaxLength || path.Count(p => Ends(p.Subject)) > 1) return;
            if (query.About is { } about && !path.Any(p => about.Ids.Contains(p.Subject))) return;
            for (var hop = 0; hop < path.Count; hop++)
            {
                var (before, after) = (path[hop], path[(hop + 1) % path.Count]);
                if (Ends(before.Object)) continue;
                if (path.Count > 1 && before.Scope == Scope.Transfer && after.Scope == Scope.Transfer && before.Context.Transfer != after.Context.Transfer) return;
            }
            var begin = path.Select(p => p.Subject).OrderBy(v => Ends(v) ? 0 : query.About?.Ids.Contains(v) == true ? 1 : 2).ThenBy(v => v.Text, StringComparer.Ordinal).First();
            var turn = path.FindIndex(p => p.Subject == begin);
            List<Statement> turned = [.. path[turn..], .. path[..turn]];
            var cost = turned.Sum(h => (long)Math.Floor(-Math.Log(h.Belief.Millionths / 1e6) * 1e6 + .5) + DegreeCost(h.Subject));
            loops[string.Join(' ', turned.Select(h => h.Id.Text))] = (turned, cost);
        }

        bool Ends(Curie id) => knowledge.Entities[id].Class.EndsChains;

        long DegreeCost(Curie id)
        {
            var steps = knowledge.AllStatements.Where(s => s.Scope == Scope.Step && s.Reading == ReadingKind.Accepted && s.Belief.Millionths > 0 && s.Predicate.Sign != Sign.None && s.Subject != s.Object);
            var degree = steps.Where(s => s.Subject == id || s.Object == id).Select(s => s.Subject == id ? s.Object : s.Subject).Distinct().Count();
            return degree <= 1 ? 0 : (long)Math.Floor(.4 * Math.Log(degree) * 1e6 + .5);
        }
    }

    private static int ByIds(List<Statement> a, List<Statement> b) =>
        a.Zip(b).Select(p => string.CompareOrdinal(p.First.Id.Text, p.Second.Id.Text)).FirstOrDefault(order => order != 0);

    private static string Ids(FeedbackLoop loop) => string.Join(' ', loop.Hops.Select(h => h.Statement.Id.Text));

    private static LoopsAnswer Find(KnowledgeBase knowledge, LoopsQuery query) =>
        new LoopsFinder(GraphSnapshot.Build(knowledge)).Find(query, TestContext.Current.CancellationToken);
}
