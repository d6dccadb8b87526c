using CsCheck;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Lists;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Lists;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Statistics;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Lists;

public sealed class ListFinderTests
{
    private static readonly Predicate s_takesPart = Promotes with { Name = "participates_in", Sign = Sign.None, Walk = Walk.Never };

    [Fact]
    public void Find_TwoThingsOnOneTarget_ShareIt_WithTheSignOfEach()
    {
        var maker = Micro("mir1", "mir2", "mir3");
        maker.Step("a#s1", "mir1", Inhibits, "pten");
        maker.Step("b#s1", "mir2", Promotes, "pten");
        maker.Step("c#s1", "mir2", Inhibits, "tp53");
        var answer = Find(maker, 4, "mir1", "mir2", "mir3");
        var shared = Assert.Single(answer.Targets);
        Assert.Equal("x:pten", shared.Id.Text);
        Assert.Equal([(0, NetEffect.Inhibits, "a#s1"), (1, NetEffect.Promotes, "b#s1")], shared.Hits.Select(h => (h.Item, h.Effect, h.Statements[0].Id.Text)));
        Assert.Equal([true, true, false], answer.Items.Select(i => i.Counted));
    }

    [Fact]
    public void Find_OutcomesOfOneProcess_AreShared_AndDisagreementIsIndeterminate()
    {
        var maker = Micro("mir1", "mir2");
        maker.Entity("metastasis", EntityClass.Process);
        maker.Entity("metastasis-a", EntityClass.Outcome, process: "metastasis");
        maker.Entity("metastasis-b", EntityClass.Outcome, process: "metastasis");
        maker.Step("a#s1", "mir1", Inhibits, "pten");
        maker.Step("a#s2", "pten", Inhibits, "metastasis-a");
        maker.Step("b#s1", "mir2", Promotes, "metastasis-a");
        maker.Step("c#s1", "mir2", Inhibits, "metastasis-b");
        var answer = Find(maker, 4, "mir1", "mir2");
        var shared = Assert.Single(answer.Outcomes);
        Assert.Equal("x:metastasis", shared.Id.Text);
        Assert.Equal([NetEffect.Promotes, NetEffect.Indeterminate], shared.Hits.Select(h => h.Effect));
        Assert.Equal(["a#s1", "a#s2"], shared.Hits[0].Statements.Select(s => s.Id.Text));
        Assert.Equal(["x:metastasis-a", "x:metastasis-b"], answer.Items[1].Outcomes.Select(o => o.Text));
    }

    [Fact]
    public void Find_Pathway_OfATarget_CountsThroughTheTargetOnly()
    {
        var maker = Micro("mir1", "mir2");
        maker.Entity("pathway", EntityClass.Pathway);
        maker.Step("a#s1", "mir1", Inhibits, "pten");
        maker.Step("b#s1", "mir2", Inhibits, "tp53");
        maker.Step("b#s2", "tp53", Inhibits, "pten");
        maker.Step("c#s1", "pten", s_takesPart, "pathway", scope: Scope.None);
        var test = Assert.Single(Find(maker, 4, "mir1", "mir2").Pathways);
        Assert.Equal(("x:pathway", 1, 2, 1, 2), (test.Id.Text, test.InList, test.ListSize, test.InUniverse, test.Universe));
        Assert.Equal([0], test.Members);
    }

    [Fact]
    public void Find_ReadingAsPrinted_IsNotWalked()
    {
        var maker = Micro("mir1", "mir2");
        maker.Step("a#s1", "mir1", Inhibits, "pten", reading: ReadingKind.AsPrinted);
        maker.Step("b#s1", "mir2", Inhibits, "pten");
        var answer = Find(maker, 4, "mir1", "mir2");
        Assert.Empty(answer.Targets);
        Assert.False(answer.Items[0].Counted);
    }

    /// <summary>Every count and p-value, on small random graphs, against walking every simple path by hand.</summary>
    [Fact]
    public void Find_RandomGraphs_TestsEqualBruteForce() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[1, 4]).Sample((seed, maxHops) =>
        {
            var (maker, random) = (new GraphMaker(), new Random(seed));
            string[] micros = ["m0", "m1", "m2", "m3", "m4", "m5"], genes = ["g0", "g1", "g2", "g3", "g4"], ends = ["p0", "p1", "o0", "o1", "o2", "cell"];
            foreach (var micro in micros) maker.Entity(micro, EntityClass.MicroRna);
            foreach (var gene in genes) maker.Entity(gene);
            maker.Entity("p0", EntityClass.Process);
            maker.Entity("p1", EntityClass.Pathway);
            maker.Entity("cell", EntityClass.Cell);
            maker.Entity("o0", EntityClass.Outcome, process: "p0");
            maker.Entity("o1", EntityClass.Outcome, process: "p0");
            maker.Entity("o2", EntityClass.Outcome);
            var all = micros.Concat(genes).Concat(ends).ToArray();
            var edges = new HashSet<(string From, string To)>();
            for (var n = 0; n < 24; n++)
            {
                var (from, to) = (all[random.Next(all.Length)], all[random.Next(all.Length)]);
                if (from == to || !edges.Add((from, to))) continue;
                maker.Step($"s{n}#s1", from, random.Next(2) == 0 ? Promotes : Inhibits, to);
            }
            var list = micros.Take(1 + random.Next(5)).ToArray();
            var answer = Find(maker, maxHops, list);

            var universe = micros.Where(m => edges.Any(e => e.From == m)).ToArray();
            var drawn = list.Intersect(universe).ToArray();
            (bool IsOutcome, string Name, string[] Ends)[] tested = [(false, "p0", ["p0"]), (false, "p1", ["p1"]), (true, "p0", ["o0", "o1"]), (true, "o2", ["o2"])];
            var expected = tested
                .Select(c => (c.IsOutcome, Id: Id(c.Name), In: drawn.Count(m => Reaches(m, c.Ends, [m], maxHops)), Of: universe.Count(m => Reaches(m, c.Ends, [m], maxHops))))
                .Where(c => c.Of > 0).ToArray();
            foreach (var isOutcome in new[] { false, true })
            {
                var found = isOutcome ? answer.OutcomeTests : answer.Pathways;
                var wanted = expected.Where(c => c.IsOutcome == isOutcome).ToArray();
                var values = wanted.Select(c => Hypergeometric.UpperTail(universe.Length, c.Of, drawn.Length, c.In)).ToArray();
                var adjusted = FalseDiscovery.Adjust(values);
                Assert.Equal(wanted.Select((c, i) => (c.Id, c.In, drawn.Length, c.Of, universe.Length, values[i], adjusted[i])).Where(c => c.In > 0).OrderBy(c => c.Id),
                    found.Select(t => (t.Id, t.InList, t.ListSize, t.InUniverse, t.Universe, t.PValue, t.Adjusted)).OrderBy(t => t.Id));
                Assert.Equal(found.Select(t => t.PValue).Order(), found.Select(t => t.PValue));
            }

            bool Reaches(string at, string[] wanted, string[] passed, int left) => left > 0 && edges.Where(e => e.From == at && !passed.Contains(e.To))
                .Any(e => wanted.Contains(e.To) || (e.To != "cell" && Reaches(e.To, wanted, [.. passed, e.To], left - 1)));
        }, iter: 300);

    private static GraphMaker Micro(params string[] names)
    {
        var maker = new GraphMaker();
        foreach (var name in names) maker.Entity(name, EntityClass.MicroRna);
        return maker;
    }

    private static ListAnswer Find(GraphMaker maker, int maxHops, params string[] names) =>
        new ListFinder(GraphSnapshot.Build(maker.Build())).Find(new ListQuery([.. names.Select(n => Select(n))]) { MaxHops = maxHops, K = 3 }, TestContext.Current.CancellationToken);
}
