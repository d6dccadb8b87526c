using System.IO.Compression;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Metapaths;
using ExoGraph.Paths.Mirrors;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Metapaths;

public sealed class MetapathsFinderTests
{
    private static readonly EntityClass[] s_classes = [EntityClass.Gene, EntityClass.Gene, EntityClass.Pathway, EntityClass.Vesicle];

    [Fact]
    public void Find_SharedPathway_CountsByDegree()
    {
        var maker = new GraphMaker();
        foreach (var pathway in new[] { "p1", "p2" }) maker.Entity(pathway, EntityClass.Pathway);
        maker.Step("a#s1", "g1", Regulates, "p1");
        maker.Step("a#s2", "g2", Regulates, "p1");
        maker.Step("a#s3", "g1", Regulates, "p2");
        maker.Step("a#s4", "g2", Regulates, "p2");
        maker.Step("a#s5", "g3", Regulates, "p2");
        maker.Step("b#s5", "g3", Regulates, "p2");

        var row = Assert.Single(Find(maker.Build(), new() { From = Select("g1"), To = Select("g2"), MaxLength = 2, Sources = ["curated"] }).Rows);

        Assert.Equal("Gene regulates→ Pathway ←regulates Gene", row.Text);
        Assert.Equal(2, row.Paths);
        // Over p1: degrees 2, 2, 2, 2; over p2: 2, 3, 3, 2.
        Assert.Equal(Math.Pow(16, -.4) + Math.Pow(36, -.4), row.Weight, 12);
    }

    [Fact]
    public void Find_Binding_HasNoDirectionWithinAClass()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "g1", Binds, "g2", scope: Scope.None);
        maker.Step("a#s2", "g3", Binds, "g2", scope: Scope.None);
        maker.Step("b#s1", "g2", Binds, "g1", scope: Scope.None);

        var row = Assert.Single(Find(maker.Build(), new() { From = Select("g1"), To = Select("g3"), Sources = ["curated"] }).Rows);

        Assert.Equal("Gene binds Gene binds Gene", row.Text);
        Assert.Equal((1, Math.Pow(4, -.4)), (row.Paths, row.Weight));
    }

    [Fact]
    public void Find_NoPath_SaysSo()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "g1", Binds, "g2", scope: Scope.None);
        maker.Entity("g3");

        Assert.Contains("No path", Find(maker.Build(), new() { From = Select("g1"), To = Select("g3"), Sources = ["curated"] }).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, .4)]
    [InlineData(2, .4)]
    [InlineData(3, 0)]
    [InlineData(4, .4)]
    [InlineData(4, 1)]
    public void Find_RandomGraphs_EqualsBruteForce(int maxLength, double damping)
    {
        var rows = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var maker = new GraphMaker();
            for (var v = 0; v < 8; v++) maker.Entity("v" + v, s_classes[v % 4]);
            for (var s = 0; s < 22; s++) maker.Step("a#s" + s, "v" + random.Next(8), new[] { Binds, Promotes, Inhibits }[random.Next(3)], "v" + random.Next(8));
            var knowledge = maker.Build();
            var query = new MetapathsQuery { From = Select("v0", "v1"), To = Select("v1", "v2", "v3"), MaxLength = maxLength, Damping = damping, Sources = ["curated"] };

            var answer = Find(knowledge, query);

            var expected = new BruteForceMetapaths(knowledge, damping).Count(query.From.Ids, query.To.Ids, maxLength);
            rows += expected.Count;
            Assert.Equal((seed, string.Join("\n", expected.Select(e => $"{e.Key} {e.Value.Paths}"))), (seed, string.Join("\n", answer.Rows.OrderBy(r => r.Text, StringComparer.Ordinal).Select(r => $"{r.Text} {r.Paths}"))));
            Assert.All(answer.Rows, r => Assert.Equal(expected[r.Text].Weight, r.Weight, 9));
        }
        Assert.True(rows > 60);
    }

    [Fact]
    public void Find_NetworkThatCannotBeRewired_ReachesItEveryTime()
    {
        var maker = new GraphMaker();
        foreach (var pathway in new[] { "p1", "p2" }) maker.Entity(pathway, EntityClass.Pathway);
        foreach (var gene in new[] { "g1", "g2" })
            foreach (var pathway in new[] { "p1", "p2" }) maker.Step($"a#{gene}{pathway}", gene, Regulates, pathway);

        var row = Assert.Single(Find(maker.Build(), new() { From = Select("g1"), To = Select("g2"), MaxLength = 2, Sources = ["curated"], Permutations = 9, Seed = 3 }).Rows);

        Assert.NotNull(row.Null);
        Assert.Equal((row.Weight, 0, 1, 1), (row.Null.Mean, row.Null.Deviation, row.Null.PValue, row.Null.Adjusted));
    }

    [Fact]
    public void Find_SameSeed_GivesTheSameNull()
    {
        var maker = new GraphMaker();
        var random = new Random(1);
        for (var v = 0; v < 20; v++) maker.Entity("v" + v, s_classes[v % 4]);
        for (var s = 0; s < 80; s++) maker.Step("a#s" + s, "v" + random.Next(20), Promotes, "v" + random.Next(20));
        var knowledge = maker.Build();
        var query = new MetapathsQuery { From = Select("v0"), To = Select("v1"), Sources = ["curated"], Permutations = 20, Seed = 7 };

        var (one, two, other) = (Find(knowledge, query), Find(knowledge, query), Find(knowledge, query with { Seed = 8 }));

        Assert.NotEmpty(one.Rows);
        Assert.Equal(one.Rows.Select(r => r.Null), two.Rows.Select(r => r.Null));
        Assert.NotEqual(one.Rows.Select(r => r.Null), other.Rows.Select(r => r.Null));
        Assert.All(one.Rows, r => Assert.InRange(r.Null!.PValue, 1 / 21.0, 1));
    }

    [Fact]
    public void Find_BupropionAndNicotineDependence_GivesThePublishedValues()
    {
        // hetmatpy's own test, from the traversal at https://git.io/vHBh2: 142 paths, weight 0.0328759….
        var folder = Path.Combine(Environment.GetEnvironmentVariable("EXOGRAPH_REFERENCE_DATA") ?? "", "hetionet");
        Assert.SkipUnless(Directory.Exists(folder), "EXOGRAPH_REFERENCE_DATA names no folder with hetionet's edges.");
        var pack = Hetionet(folder);
        var knowledge = new GraphMaker().Build();

        var answer = Find(knowledge, new() { From = Select("Compound..DB01156"), To = Select("Disease..DOID.0050742"), MaxLength = 4 }, pack);

        var row = Assert.Single(answer.Rows, r => r.Text == "Compound binds→ Gene participates_in→ Pathway ←participates_in Gene ←associated_with Disease");
        Assert.Equal(142, row.Paths);
        Assert.Equal(0.03287590886921623, row.Weight, 12);
    }

    private static FakePack Hetionet(string folder)
    {
        var predicates = new Dictionary<string, Predicate> { ["CbG"] = Binds, ["GpPW"] = Named("participates_in"), ["DaG"] = Named("associated_with") };
        using var text = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "hetionet-v1.0-edges-recoverable.sif.tsv.gz")), CompressionMode.Decompress));
        var statements = new List<Statement>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (predicates.TryGetValue(cells[1], out var predicate))
                statements.Add(new Statement { Id = new("x#1"), Subject = Node(cells[0]), Predicate = predicate, Object = Node(cells[2]), Scope = Scope.None, OwnBelief = Core.Beliefs.Belief.OfMillionths(400_000) });
        }
        return new FakePack("hetionet", statements, id => new Entity { Id = id, Label = id.Local, Class = new EntityClass(id.Local[..id.Local.IndexOf('.', StringComparison.Ordinal)]) });

        static Curie Node(string text) => Id(text.Replace(':', '.').Replace(' ', '_'));
        static Predicate Named(string name) => Binds with { Name = name };
    }

    private static MetapathsAnswer Find(KnowledgeBase knowledge, MetapathsQuery query, params FakePack[] packs) =>
        new MetapathsFinder(GraphSnapshot.Build(knowledge, packs)).Find(query, TestContext.Current.CancellationToken);
}
