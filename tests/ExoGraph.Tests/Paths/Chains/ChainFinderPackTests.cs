using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>Chains over packs: opted in by name, corroborated, the same as by plain enumeration.</summary>
public sealed class ChainFinderPackTests
{
    public static TheoryData<string> Sources => ["curated", "all", "p", "q", "p,q", "curated,q"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Find_Packs_EqualsBruteForce(string sources)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var made = new RandomChainCase(seed);
            var packs = Packs(made, seed);
            var finder = new ChainFinder(GraphSnapshot.Build(made.Knowledge, packs));
            string[] names = sources == "all" ? ["curated", "p", "q"] : sources.Split(',');
            var chosen = made.Knowledge.AllStatements.Concat(packs.SelectMany(p => p.Statements)).Where(s => names.Contains(s.Source)).ToList();
            var believe = Beliefs(chosen, names);
            for (var n = 0; n < 4; n++)
            {
                var query = made.Query() with { Sources = sources.Split(',') };
                if (n > 0) query = made.With(query, new[] { "effect", "expand", "same-study", "levels", "cancer", "across", "donor", "belief" }[(seed + n) % 8]);
                var expected = new BruteForceChains(made.Knowledge, query, chosen, believe).Find();
                var answer = finder.Find(query, TestContext.Current.CancellationToken);
                Assert.Equal(
                    ($"{seed} {n}", string.Join("\n", expected.Select(f => $"{f.Ids} {f.Cost} {f.Attested}"))),
                    ($"{seed} {n}", string.Join("\n", answer.Chains.Select(c => $"{string.Join(" ", c.Hops.Select(h => h.Statement.Id.Text))} {c.Cost} {c.Kind == ChainKind.Attested}"))));
                Assert.All(answer.Chains.SelectMany(c => c.Hops), h => Assert.Equal(believe(h.Statement), h.Belief.Millionths));
                Assert.Equal(names.Order(StringComparer.Ordinal), answer.Graph.Sources.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Find_PackNotOptedIn_CountsWhatItLeftOut()
    {
        var maker = new GraphMaker();
        maker.Step("a-2000#s1", "a", TestVocabulary.Promotes, "b");
        var knowledge = maker.Build();
        var pack = new FakePack("p", [Step("a", "b"), Step("b", "c"), Step("c", "d")], _ => null);

        var answer = new ChainFinder(GraphSnapshot.Build(knowledge, [pack])).Find(new ChainQuery { From = GraphMaker.Select("a"), To = GraphMaker.Select("b") }, TestContext.Current.CancellationToken);

        Assert.Single(answer.Chains);
        Assert.Equal(2, answer.Excluded.OtherSources);
    }

    [Fact]
    public void Find_UnknownSource_SaysSo()
    {
        var maker = new GraphMaker();
        maker.Step("a-2000#s1", "a", TestVocabulary.Promotes, "b");
        var query = new ChainQuery { From = GraphMaker.Select("a"), To = GraphMaker.Select("b"), Sources = ["nowhere"] };

        var answer = new ChainFinder(GraphSnapshot.Build(maker.Build())).Find(query, TestContext.Current.CancellationToken);

        Assert.Empty(answer.Chains);
        Assert.Contains("nowhere", answer.Reason, StringComparison.Ordinal);
    }

    private static Statement Step(string subject, string @object) => new()
    {
        Id = new RecordId("p#0"),
        Subject = GraphMaker.Id(subject),
        Predicate = TestVocabulary.Promotes,
        Object = GraphMaker.Id(@object),
        Scope = Scope.Step,
        OwnBelief = Belief.OfMillionths(400_000),
        Belief = Belief.OfMillionths(400_000),
    };

    private static FakePack[] Packs(RandomChainCase made, int seed)
    {
        var random = new Random(seed);
        // Packs repeat curated triples, in other settings and in the same, and add triples of their own.
        var source = made.Knowledge.AllStatements.Where(s => s.Predicate.Walk != Walk.Never).ToArray();
        return [.. new[] { "p", "q" }.Select(name => new FakePack(name, Enumerable.Range(0, random.Next(4, 12)).Select(_ => Some()), id => made.Knowledge.Entities[id]))];

        Statement Some()
        {
            var (a, b, c) = (source[random.Next(source.Length)], source[random.Next(source.Length)], source[random.Next(source.Length)]);
            var own = random.Next(3) == 0;
            return a with
            {
                Object = own ? b.Object : a.Object,
                Scope = a.Predicate.Walk == Walk.Transfer ? Scope.Transfer : Scope.Step,
                Reading = ReadingKind.Accepted,
                Context = (random.Next(2) == 0 ? Context.NotStated : c.Context) with { Transfer = null, Biofluid = null },
                Evidence = [.. a.Evidence.Select(e => e with { Level = Core.Evidences.EvidenceLevel.Database })],
                OwnBelief = Belief.OfMillionths(new[] { 250_000, 400_000, 400_000 }[random.Next(3)]),
            };
        }
    }

    /// <summary>Beliefs by the design's text: the same triple in other settings and sources corroborates, once packs are opted in.</summary>
    private static Func<Statement, int> Beliefs(List<Statement> chosen, string[] names)
    {
        if (names is ["curated"]) return s => s.Belief.Millionths;
        return s =>
        {
            if (s.Reading == ReadingKind.AsPrinted) return s.Belief.Millionths;
            var doubt = 1 - s.OwnBelief.Value;
            var others = chosen.Where(o => o.Id != s.Id && o.Reading == ReadingKind.Accepted && (o.Subject, o.Predicate, o.Object) == (s.Subject, s.Predicate, s.Object)
                && (o.Id.File != s.Id.File || o.Context with { Transfer = null } != s.Context with { Transfer = null }));
            foreach (var other in others.OrderBy(o => o.OwnBelief.Millionths)) doubt *= 1 - .5 * other.OwnBelief.Value;
            return (int)Math.Floor(Math.Min(.95, 1 - doubt) * 1e6 + .5);
        };
    }
}
