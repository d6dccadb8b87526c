using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using QuikGraph.Algorithms;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>Graphs that plain enumeration can't walk: hubs, many edges, many callers.</summary>
public sealed class ChainFinderScaleTests
{
    [Fact]
    public void Find_GraphWithHubs_BestCostEqualsDijkstra()
    {
        var mirror = Hubs(1);
        var snapshot = new GraphSnapshot(mirror.Knowledge, mirror, new NameIndex(mirror.Knowledge));
        var finder = new ChainFinder(snapshot);
        var degrees = mirror.Vertices.Select(v => Math.Max(1, mirror.OutEdges(v).Select(e => e.Target).Concat(mirror.InEdges(v).Select(e => e.Source)).Where(w => w != v).Distinct().Count())).ToArray();
        var random = new Random(2);
        var compared = 0;
        for (var start = 0; start < 12; start++)
        {
            var from = random.Next(mirror.VertexCount);
            // What a hop costs: its statement, and the join where it begins, which the start has not.
            double Cost(MirrorEdge e) => Log(mirror.StatementOf(e.Index).Belief.Value, -1) + (e.Source == from ? 0 : Log(degrees[e.Source], .4));
            var paths = mirror.ShortestPathsDijkstra(Cost, from);
            foreach (var to in Enumerable.Range(0, 40).Select(_ => random.Next(mirror.VertexCount)).Where(v => v != from && !mirror.ContainsEdge(from, v)))
            {
                var query = new ChainQuery { From = Select(mirror, from), To = Select(mirror, to), K = 1, MaxHops = 40 };
                var chains = finder.Find(query, TestContext.Current.CancellationToken).Chains;
                Assert.Equal(paths(to, out var path), chains.Count == 1);
                if (path is null) continue;
                Assert.Equal((long)path.Sum(Cost), chains[0].Cost);
                compared++;
            }
        }
        Assert.True(compared > 200);

        static double Log(double value, double factor) => Math.Floor((factor * Math.Log(value) * 1e6) + .5);
    }

    [Fact]
    public async Task Find_ManyCallersAtOnce_AnswerAsOneAfterTheOther()
    {
        var mirror = Hubs(3);
        var finder = new ChainFinder(new GraphSnapshot(mirror.Knowledge, mirror, new NameIndex(mirror.Knowledge)));
        var random = new Random(4);
        var queries = Enumerable.Range(0, 60).Select(n => new ChainQuery
        {
            From = Select(mirror, random.Next(mirror.VertexCount)),
            To = Select(mirror, random.Next(mirror.VertexCount)),
            K = 20,
            MaxHops = 5,
            Effect = (EffectWanted)(n % 3),
        }).ToArray();
        var token = TestContext.Current.CancellationToken;
        var alone = queries.Select(q => Text(finder.Find(q, token))).ToArray();

        var together = await Task.WhenAll(Enumerable.Range(0, 4 * queries.Length).Select(n => Task.Run(() => Text(finder.Find(queries[n % queries.Length], token)), token)));

        for (var n = 0; n < together.Length; n++) Assert.Equal(alone[n % queries.Length], together[n]);

        static string Text(ChainsAnswer answer) => string.Join("\n", answer.Chains.Select(c => string.Join(' ', c.Hops.Select(h => h.Statement.Id.Text)) + c.Cost)) + answer.Reason;
    }

    [Fact]
    public void Find_HubOfManyNeighbours_GivesTheBestInOrder()
    {
        const int Neighbours = 20_000;
        var maker = new GraphMaker();
        for (var n = 0; n < Neighbours; n++) maker.Step($"a#s{n}", "hub", n % 2 == 0 ? TestVocabulary.Promotes : TestVocabulary.Inhibits, "n" + n, 200_000 + n);
        foreach (var n in new[] { 5, 500, 15_000, 19_998 }) maker.Step($"b#s{n}", "n" + n, TestVocabulary.Inhibits, "end");
        maker.Step("c#s1", "start", TestVocabulary.Promotes, "hub");

        var chains = new ChainFinder(GraphSnapshot.Build(maker.Build())).Find(
            new() { From = GraphMaker.Select("start"), To = GraphMaker.Select("end"), Effect = EffectWanted.Inhibits }, TestContext.Current.CancellationToken).Chains;

        Assert.Equal(["x:n19998", "x:n15000", "x:n500"], chains.Select(c => c.Hops[1].Statement.Object.Text));
    }

    private static Mirror Hubs(int seed)
    {
        var random = new Random(seed);
        var maker = new GraphMaker();
        for (var v = 0; v < 2000; v++) maker.Entity("v" + v);
        for (var s = 0; s < 16_000; s++)
        {
            var (subject, @object) = ("v" + Skewed(), "v" + (random.Next(2) == 0 ? Skewed() : random.Next(2000)));
            maker.Step("a#s" + s, subject, new[] { TestVocabulary.Promotes, TestVocabulary.Inhibits, TestVocabulary.Regulates }[random.Next(3)], @object, random.Next(100_000, 900_000));
        }
        return MirrorBuilder.Build(maker.Build());

        int Skewed() => (int)(2000 * Math.Pow(random.NextDouble(), 3));
    }

    private static Selection Select(Mirror mirror, int vertex) => GraphMaker.Select(mirror.IdOf(vertex).Local);
}
