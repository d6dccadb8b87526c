using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Faces;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Tests.Paths.Chains;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Faces;

public sealed class FacesFinderTests
{
    [Fact]
    public void Find_TwoStudiesOfOneTripleDisagree_IsAContradiction()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "mir", Promotes, "gene", 500_000);
        maker.Step("b#s1", "mir", Inhibits, "gene", 300_000);
        maker.Step("c#s1", "mir", Upregulates, "gene", 600_000);

        var row = Assert.Single(Find(maker).Rows);

        Assert.Equal(("x:mir", "x:gene"), (row.Agent.Text, row.On.Text));
        Assert.Equal(["c#s1", "a#s1"], row.Promotes.Select(e => e.Statements[0].Id.Text));
        Assert.Equal(["b#s1"], row.Inhibits.Select(e => e.Statements[0].Id.Text));
        Assert.True(row.Contradiction);
        Assert.Equal(300_000, row.Weaker.Millionths);
    }

    [Fact]
    public void Find_OppositeInTwoCancers_IsNoContradiction()
    {
        var maker = new GraphMaker();
        foreach (var cancer in new[] { "renal", "breast" }) maker.Entity(cancer, EntityClass.Tumour);
        maker.Entity("growth", EntityClass.Process);
        maker.Entity("growth-renal", EntityClass.Outcome, process: "growth");
        maker.Entity("growth-breast", EntityClass.Outcome, process: "growth");
        maker.Step("a#s1", "ev", Promotes, "growth-renal", context: In("renal"));
        maker.Step("b#s1", "ev", Inhibits, "growth-breast", context: In("breast"), scope: Scope.Overall);

        var row = Assert.Single(Find(maker).Rows);

        Assert.Equal("x:growth", row.On.Text);
        Assert.False(row.SameCancer);
        Assert.False(row.Contradiction);
    }

    [Fact]
    public void Find_PathAgainstStatement_CountsThePath()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "mir", Inhibits, "pten", 300_000);
        maker.Step("a#s2", "pten", Inhibits, "growth", 500_000);
        maker.Step("b#s1", "mir", Inhibits, "growth", 400_000);
        maker.Mechanism("a#m1", "a#s1", "a#s2");

        var row = Assert.Single(Find(maker).Rows);

        Assert.Equal(["a#s1", "a#s2"], row.Promotes[0].Statements.Select(s => s.Id.Text));
        Assert.Equal(300_000, row.Promotes[0].Belief.Millionths);
        Assert.Empty(new FacesFinder(GraphSnapshot.Build(maker.Build())).Find(new FacesQuery(Direct: true), TestContext.Current.CancellationToken).Rows);
    }

    [Fact]
    public void Find_EvidenceForAndAgainst_IsDisputed()
    {
        var maker = new GraphMaker();
        var statement = maker.Step("a#s1", "mir", Promotes, "gene");
        maker.Entity("other");
        maker.Add(statement with
        {
            Id = new("b#s1"),
            Object = Id("other"),
            Evidence = [EvidenceOf("x-2000", EvidenceLevel.Fulltext), EvidenceOf("y-2000", EvidenceLevel.Text) with { Direction = EvidenceDirection.Refutes }],
        });

        var disputed = Assert.Single(Find(maker).Disputed);

        Assert.Equal("b#s1", disputed.Statement.Id.Text);
        Assert.Equal((800_000, 500_000), (disputed.For.Millionths, disputed.Against.Millionths));
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void Find_RandomGraphs_EqualsBruteForce(bool direct, bool about, bool withPack)
    {
        var rows = 0;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var knowledge = new RandomChainCase(seed).Knowledge;
            var pack = new FakePack("p", knowledge.AllStatements.Where(s => s.Scope == Scope.Step && s.Subject != s.Object && random.Next(2) == 0)
                .Select(s => s with { Predicate = random.Next(2) == 0 ? Inhibits : s.Predicate }), id => knowledge.Entities[id]);
            var query = new FacesQuery(about ? Select("gene0", "out0") : null, direct, withPack ? ["all"] : null);

            var answer = new FacesFinder(GraphSnapshot.Build(knowledge, [pack])).Find(query, TestContext.Current.CancellationToken);

            rows += answer.Rows.Count;
            Assert.Equal(
                (seed, string.Join("\n", Expected(knowledge, query, withPack ? pack.Statements : []).Order(StringComparer.Ordinal))),
                (seed, string.Join("\n", answer.Rows.Select(r => $"{r.Agent} {r.On} {Text(r.Promotes)} | {Text(r.Inhibits)} {r.SameCancer}").Order(StringComparer.Ordinal))));
            Assert.Equal(answer.Rows.Select(r => r.Weaker).OrderDescending(), answer.Rows.Select(r => r.Weaker));
        }
        Assert.True(rows > 20);
    }

    private static string Text(IEnumerable<FaceEffect> effects) =>
        string.Join(", ", effects.Select(e => string.Join(" ", e.Statements.Select(s => s.Id.Text))).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Expected(KnowledgeBase knowledge, FacesQuery query, IReadOnlyList<Statement> pack)
    {
        var accepted = knowledge.AllStatements.Where(s => s.Reading == ReadingKind.Accepted && s.Belief.Millionths > 0 && s.Predicate.Sign != Sign.None).ToList();
        var effects = new Dictionary<string, List<Statement>>();
        foreach (var s in accepted.Concat(pack)) if (s.Scope is Scope.Step or Scope.Overall) Tell([s]);
        if (!query.Direct)
        {
            foreach (var first in accepted)
                foreach (var place in first.Places) Follow([first], place.Mechanism.Text, place.Position);
        }
        var groups = effects.Values.Where(e => Effect(e) != 0 && e[0].Subject != e[^1].Object && !knowledge.Entities[e[0].Subject].Generic && !knowledge.Entities[e[^1].Object].Generic).GroupBy(e => (Agent: e[0].Subject, On: On(e)));
        foreach (var group in groups)
        {
            if (query.About is { } about && !about.Ids.Contains(group.Key.Agent) && !about.Ids.Contains(group.Key.On) && !group.Any(e => about.Ids.Contains(e[^1].Object))) continue;
            var (plus, minus) = (group.Where(e => Effect(e) > 0).ToList(), group.Where(e => Effect(e) < 0).ToList());
            if (plus.Count == 0 || minus.Count == 0) continue;
            var same = plus.Any(p => minus.Any(m => p[^1].Context.Cancer == m[^1].Context.Cancer
                || (p[^1].Context.Cancer is { } a && m[^1].Context.Cancer is { } b && knowledge.Hierarchy.AreRelated(a, b))));
            yield return $"{group.Key.Agent} {group.Key.On} {Ids(plus)} | {Ids(minus)} {same}";
        }

        void Follow(List<Statement> path, string mechanism, int position)
        {
            if (path.Count > 1 && path[^1].Scope != Scope.Transfer) Tell(path);
            if (knowledge.Entities[path[^1].Object].Class.EndsChains) return;
            foreach (var next in accepted)
            {
                if (!next.Places.Any(p => p.Mechanism.Text == mechanism && p.Position == position + 1) || next.Subject != path[^1].Object) continue;
                if (path.Any(p => p.Subject == next.Object || p.Object == next.Object) || path[0].Subject == path[0].Object) continue;
                Follow([.. path, next], mechanism, position + 1);
            }
        }

        void Tell(List<Statement> path) => effects[string.Join(" ", path.Select(s => s.Id.Text))] = path;
        int Effect(List<Statement> path) => path.Aggregate(1, (product, s) => product * BruteForceChains.Effect(s));
        Core.Identifiers.Curie On(List<Statement> path) => knowledge.Entities[path[^1].Object].Process ?? path[^1].Object;
        string Ids(List<List<Statement>> side) => string.Join(", ", side.Select(e => string.Join(" ", e.Select(s => s.Id.Text))).Order(StringComparer.Ordinal));
    }

    private static Context In(string cancer) => Context.NotStated with { Cancer = Id(cancer) };

    private static FacesAnswer Find(GraphMaker maker) => new FacesFinder(GraphSnapshot.Build(maker.Build())).Find(new FacesQuery(), TestContext.Current.CancellationToken);
}
