using ExoGraph.Core.Entities;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Sharing;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Sharing;

public sealed class SharedFinderTests
{
    [Fact]
    public void Find_TargetInTwoCancers_ListsEachWithItsHits()
    {
        var maker = Cancers();
        maker.Step("a#s1", "mir1", Inhibits, "pten", 300_000, In("renal"));
        maker.Step("b#s1", "mir2", Inhibits, "pten", 500_000, In("renal"));
        maker.Step("c#s1", "mir1", Inhibits, "pten", 400_000, In("breast"), scope: Scope.Overall);
        maker.Step("d#s1", "mir1", Inhibits, "tp53", 400_000, In("breast"));

        var row = Assert.Single(Find(maker).Rows);

        Assert.Equal("x:pten", row.Id.Text);
        Assert.True(row.SameSign);
        Assert.Equal(["x:breast", "x:renal"], row.Cancers.Select(c => c.Cancer.Text));
        Assert.Equal(["b#s1", "a#s1"], row.Cancers[1].Hits.Select(h => h.Statement.Id.Text));
        Assert.Equal(["x:mir2", "x:mir1"], row.Cancers[1].Hits.Select(h => h.Agent.Text));
    }

    [Fact]
    public void Find_ParentAndChild_NeverCountAsTwo()
    {
        var maker = Cancers();
        maker.Step("a#s1", "mir1", Inhibits, "pten", context: In("renal"));
        maker.Step("b#s1", "mir1", Inhibits, "pten", context: In("clear-cell-renal"));
        maker.Step("c#s1", "mir1", Inhibits, "tp53", context: In("renal"));
        maker.Step("d#s1", "mir1", Promotes, "tp53", context: In("clear-cell-renal"));
        maker.Step("e#s1", "mir1", Regulates, "tp53", context: In("breast"));

        var row = Assert.Single(Find(maker).Rows);

        Assert.Equal("x:tp53", row.Id.Text);
        Assert.Equal(["x:breast", "x:clear-cell-renal"], row.Cancers.Select(c => c.Cancer.Text));
        Assert.False(row.SameSign);
    }

    [Fact]
    public void Find_AsPrintedDoubtedOrBinding_DoesNotCount()
    {
        var maker = Cancers();
        maker.Step("a#s1", "mir1", Inhibits, "pten", context: In("renal"));
        maker.Step("b#s1", "mir1", Inhibits, "pten", context: In("breast"), reading: ReadingKind.AsPrinted);
        maker.Step("c#s1", "mir1", Inhibits, "pten", 0, In("breast"));
        maker.Step("d#s1", "mir1", Binds, "pten", context: In("breast"), scope: Scope.None);
        maker.Step("e#s1", "mir1", Inhibits, "pten");

        Assert.Empty(Find(maker).Rows);
    }

    [Fact]
    public void Find_Outcomes_MeetInTheirProcess()
    {
        var maker = Cancers();
        maker.Entity("metastasis", EntityClass.Process);
        maker.Entity("renal-metastasis", EntityClass.Outcome, process: "metastasis");
        maker.Entity("breast-metastasis", EntityClass.Outcome, process: "metastasis");
        maker.Step("a#s1", "mir1", Promotes, "renal-metastasis", context: In("renal"));
        maker.Step("b#s1", "mir1", Promotes, "breast-metastasis", context: In("breast"));

        var row = Assert.Single(Find(maker, SharedKind.Outcomes).Rows);

        Assert.Equal("x:metastasis", row.Id.Text);
        Assert.Equal(2, row.Cancers.Count);
    }

    [Fact]
    public void Find_Cargo_CountsTransfers()
    {
        var maker = Cancers();
        foreach (var ev in new[] { "ev1", "ev2" }) maker.Entity(ev, EntityClass.Vesicle);
        maker.Entity("mir");
        maker.Entity("cell", EntityClass.Cell);
        maker.Transfer("a#t1", "cell", "ev1", null, ["mir"], context: In("renal"));
        maker.Transfer("b#t1", "cell", "ev2", null, ["mir"], context: In("breast"));

        var row = Assert.Single(Find(maker, SharedKind.Cargo).Rows);

        Assert.Equal("x:mir", row.Id.Text);
        Assert.Equal(["x:ev2", "x:ev1"], row.Cancers.Select(c => c.Hits[0].Agent.Text));
    }

    [Theory]
    [InlineData(SharedKind.Targets, null)]
    [InlineData(SharedKind.Targets, Sign.Minus)]
    [InlineData(SharedKind.Targets, Sign.Plus)]
    [InlineData(SharedKind.Pathways, null)]
    [InlineData(SharedKind.Outcomes, null)]
    [InlineData(SharedKind.Cargo, null)]
    public void Find_RandomGraphs_EqualsBruteForce(SharedKind kind, Sign? sign)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var maker = Random(random);
            var knowledge = maker.Build();
            var pack = new FakePack("p", knowledge.AllStatements.Where(s => s.Predicate.Walk == Walk.Step && s.Scope == Scope.Step && random.Next(3) == 0), id => knowledge.Entities[id]);
            var withPack = random.Next(2) == 0;
            var query = new SharedQuery(kind, random.Next(1, 4), sign, withPack ? ["all"] : null)
            {
                Cancer = random.Next(3) == 0 ? new("renal", "renal", Id("renal"), [Id("clear-cell-renal"), Id("renal")], false) : null,
            };

            var answer = new SharedFinder(GraphSnapshot.Build(knowledge, [pack])).Find(query, TestContext.Current.CancellationToken);

            var all = withPack ? knowledge.AllStatements.Concat(pack.Statements) : knowledge.AllStatements;
            Assert.Equal(
                (seed, string.Join("\n", Expected(knowledge, query, [.. all]))),
                (seed, string.Join("\n", answer.Rows.Select(r => $"{r.Id} {r.SameSign} " + string.Join(" ", r.Cancers.Select(c => c.Cancer + ":" + string.Join(",", c.Hits.Select(h => h.Statement.Id)))))))
                );
        }
    }

    [Fact]
    public void Find_FourHitsOfTwoThings_PValueIsTheHandComputedOne()
    {
        // Each thing takes two of four hits, two in each of two cancers: 4 of the 6 ways give both cancers.
        var maker = Cancers();
        foreach (var (n, thing, cancer) in new[] { (1, "x", "renal"), (2, "x", "breast"), (3, "y", "renal"), (4, "y", "breast") })
            maker.Step("a#s" + n, "mir" + n, Inhibits, thing, context: In(cancer));

        var rows = Find(maker, new SharedQuery(SharedKind.Targets) { Permutations = 4000, Seed = 1 }).Rows;

        Assert.Equal(2, rows.Count);
        Assert.All(rows, r =>
        {
            Assert.InRange(r.Significance!.PValue, .64, .69);
            Assert.InRange(r.Significance.Mean, 1.64, 1.69);
            Assert.Equal(4000, r.Significance.Networks.Sum());
            Assert.Equal(r.Significance.PValue, r.Significance.Adjusted, 1);
        });
    }

    [Fact]
    public void Find_ManyHits_PValueIsTheHypergeometricOne()
    {
        // 30 hits, 24 of them in one cancer and 6 in the other; the thing asked for has 5 of the 30.
        var maker = Cancers();
        for (var n = 0; n < 30; n++) maker.Step("a#s" + n, "mir" + n, Inhibits, n % 6 == 0 ? "x" : "other" + n, context: In(n % 5 == 0 ? "breast" : "renal"));
        static double Choose(int all, int some) => some == 0 ? 1 : Choose(all - 1, some - 1) * all / some;
        var exact = 1 - ((Choose(24, 5) + Choose(6, 5)) / Choose(30, 5));

        var row = Assert.Single(Find(maker, new SharedQuery(SharedKind.Targets) { Permutations = 4000, Seed = 2 }).Rows);

        Assert.Equal("x:x", row.Id.Text);
        Assert.InRange(row.Significance!.PValue, exact - .03, exact + .03);
        // 26 things are tested, of which 25 are hit once: their p-values are 1, so this one is times 26, at most 1.
        Assert.Equal(1, row.Significance.Adjusted);
    }

    [Fact]
    public void Find_SameSeed_GivesTheSamePValues()
    {
        var maker = Cancers();
        for (var n = 0; n < 24; n++) maker.Step("a#s" + n, "mir" + n, Inhibits, "g" + (n * 7 % 5), context: In(new[] { "renal", "breast", "lung" }[n % 3]));
        var finder = new SharedFinder(GraphSnapshot.Build(maker.Build()));
        var query = new SharedQuery(SharedKind.Targets, 1) { Permutations = 200, Seed = 5 };

        string Text(SharedQuery q) => string.Join("\n", finder.Find(q, TestContext.Current.CancellationToken).Rows.Select(r => $"{r.Id} {r.Significance!.PValue} {string.Join(' ', r.Significance.Networks)}"));

        Assert.NotEmpty(Text(query));
        Assert.Equal(Text(query), Text(query));
        Assert.NotEqual(Text(query), Text(query with { Seed = 6 }));
    }

    /// <summary>By the design's words, one question of each pair of statements at a time.</summary>
    private static IEnumerable<string> Expected(Core.Graphs.KnowledgeBase knowledge, SharedQuery query, List<Statement> all)
    {
        var things = new SortedDictionary<string, List<Statement>>(StringComparer.Ordinal);
        foreach (var s in all)
        {
            if (s.Context.Cancer is null || s.Reading != ReadingKind.Accepted || s.Belief.Millionths == 0) continue;
            var @class = knowledge.Entities[s.Object].Class.Name;
            var causal = s.Predicate.Walk == Walk.Step && (s.Scope == Scope.Step || s.Scope == Scope.Overall);
            var fits = query.Kind switch
            {
                SharedKind.Targets => causal && @class == "Gene",
                SharedKind.Pathways => causal && (@class == "Process" || @class == "Pathway"),
                SharedKind.Outcomes => causal && @class == "Outcome",
                _ => s.Predicate.Name == "carries",
            };
            if (query.Sign == Sign.Minus) fits &= s.Predicate.Sign == Sign.Minus;
            if (query.Sign == Sign.Plus) fits &= s.Predicate.Sign is Sign.Plus or Sign.Same;
            if (!fits) continue;
            var thing = query.Kind == SharedKind.Outcomes ? (knowledge.Entities[s.Object].Process ?? s.Object).Text : s.Object.Text;
            (things.TryGetValue(thing, out var list) ? list : things[thing] = []).Add(s);
        }
        var rows = new List<(int Count, string Id, string Text)>();
        foreach (var (thing, statements) in things)
        {
            var kept = statements.Where(s => !statements.Any(o => o.Context.Cancer != s.Context.Cancer && knowledge.Hierarchy.IsA(o.Context.Cancer!.Value, s.Context.Cancer!.Value))).ToList();
            var cancers = kept.GroupBy(s => s.Context.Cancer!.Value.Text).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            if (cancers.Count < query.MinCancers || query.Cancer is { } wanted && !kept.Any(s => wanted.Ids.Contains(s.Context.Cancer!.Value))) continue;
            var signs = kept.Select(s => s.Predicate.Sign == Sign.Same ? Sign.Plus : s.Predicate.Sign).Distinct().ToList();
            var same = signs.Count == 1 && signs[0] != Sign.Unknown;
            rows.Add((cancers.Count, thing, $"{thing} {same} " + string.Join(" ", cancers.Select(g => g.Key + ":" + string.Join(",", g.OrderBy(s => -s.Belief.Millionths).ThenBy(s => s.Id.Text, StringComparer.Ordinal).Select(s => s.Id))))));
        }
        return rows.OrderBy(r => -r.Count).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => r.Text);
    }

    private static GraphMaker Random(Random random)
    {
        var maker = Cancers();
        string[] cancers = ["renal", "clear-cell-renal", "breast", "cancer", "lung"];
        maker.Entity("p0", EntityClass.Process);
        maker.Entity("p1", EntityClass.Pathway);
        maker.Entity("o0", EntityClass.Outcome, process: "p0");
        maker.Entity("o1", EntityClass.Outcome, process: "p0");
        maker.Entity("o2", EntityClass.Outcome);
        maker.Entity("ev", EntityClass.Vesicle);
        string[] things = ["g0", "g1", "p0", "p1", "o0", "o1", "o2"];
        maker.Entity("g0");
        maker.Entity("g1");
        Predicate[] predicates = [Promotes, Inhibits, Inhibits, Regulates, Engages, Binds];
        for (var s = 0; s < 18; s++)
        {
            var predicate = predicates[random.Next(6)];
            maker.Step(
                $"{"abc"[random.Next(3)]}#s{s}", "a" + random.Next(2), predicate, things[random.Next(7)], 100_000 * random.Next(4), random.Next(6) == 0 ? null : In(cancers[random.Next(5)]),
                reading: random.Next(8) == 0 ? ReadingKind.AsPrinted : ReadingKind.Accepted, scope: predicate == Binds ? Scope.None : random.Next(3) == 0 ? Scope.Overall : Scope.Step);
        }
        for (var t = 0; t < 4; t++) maker.Transfer("a#t" + t, null, "ev", null, ["g" + random.Next(2)], context: In(cancers[random.Next(5)]));
        return maker;
    }

    private static GraphMaker Cancers()
    {
        var maker = new GraphMaker();
        maker.Entity("cancer", EntityClass.Tumour);
        maker.Entity("renal", EntityClass.Tumour, ["cancer"]);
        maker.Entity("clear-cell-renal", EntityClass.Tumour, ["renal"]);
        maker.Entity("breast", EntityClass.Tumour, ["cancer"]);
        maker.Entity("lung", EntityClass.Tumour);
        return maker;
    }

    private static Context In(string cancer) => Context.NotStated with { Cancer = Id(cancer) };

    private static SharedAnswer Find(GraphMaker maker, SharedKind kind = SharedKind.Targets) => Find(maker, new SharedQuery(kind));

    private static SharedAnswer Find(GraphMaker maker, SharedQuery query) =>
        new SharedFinder(GraphSnapshot.Build(maker.Build())).Find(query, TestContext.Current.CancellationToken);
}
