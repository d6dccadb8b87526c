using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>No answer is an answer: it names the constraint that cut it, or what the graph lacks.</summary>
public sealed class NearestMissTests
{
    private static readonly Context s_setting = new(Id("c1"), null, Id("o1"), null, null);

    [Theory]
    [InlineData("via", "stranger", "it passes a → b → c → d")]
    [InlineData("avoid", "b", "it passes a → b → c → d")]
    [InlineData("max-hops", "2", "3 hops")]
    [InlineData("effect", "inhibits", "promotes")]
    [InlineData("cancer", "c2", "c1, not stated")]
    [InlineData("donor", "cell", "not stated")]
    [InlineData("biofluid", "fluid", "not stated")]
    [InlineData("organism", "o2", "o1, not stated")]
    [InlineData("context", "same-cancer", "it changes cancer, organism, study")]
    [InlineData("across-transfer", "a transfer must be passed", "it passes no transfer")]
    [InlineData("attested", "attested only", "stitched, with 2 joins")]
    [InlineData("min-belief", "0.90", "hop 2 has belief 0.30")]
    [InlineData("levels", "abstract", "text")]
    public void Find_OneConstraintCutsAll_NamesIt(string constraint, string asked, string found)
    {
        var query = new ChainQuery { From = Select("a"), To = Select("d") };
        query = constraint switch
        {
            "via" => query with { Via = [Select(asked)] },
            "avoid" => query with { Avoid = [Select(asked)] },
            "max-hops" => query with { MaxHops = 2 },
            "effect" => query with { Effect = EffectWanted.Inhibits },
            "cancer" => query with { Cancer = Select(asked) },
            "donor" => query with { Donor = Select(asked) },
            "biofluid" => query with { Biofluid = Select(asked) },
            "organism" => query with { Organism = Select(asked) },
            "context" => query with { Context = ContextPolicy.SameCancer },
            "across-transfer" => query with { AcrossTransfer = true },
            "attested" => query with { AttestedOnly = true },
            "min-belief" => query with { MinBelief = Belief.Of(.9) },
            _ => query with { Levels = [EvidenceLevel.Abstract] },
        };

        var answer = Find(Line().Build(), query);

        Assert.Empty(answer.Chains);
        Assert.NotNull(answer.NearestMiss);
        Assert.Equal((constraint, asked, found), (answer.NearestMiss.Constraint, answer.NearestMiss.Asked, answer.NearestMiss.Found));
        Assert.Equal(3, answer.NearestMiss.Chain.Hops.Count);
        Assert.Contains(constraint, answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_SeveralWouldDo_NamesTheFirstInOrderOfOptions()
    {
        var answer = Find(Line().Build(), new() { From = Select("a"), To = Select("d"), MaxHops = 2, Rollup = true, Effect = EffectWanted.Promotes });

        Assert.Equal("max-hops", answer.NearestMiss?.Constraint);
    }

    [Fact]
    public void Find_OnlyAsPrinted_NamesIt()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b", reading: ReadingKind.AsPrinted);

        var answer = Find(maker.Build(), new() { From = Select("a"), To = Select("b") });

        Assert.Equal(("as-printed", "a#s1 as printed"), (answer.NearestMiss?.Constraint, answer.NearestMiss?.Found));
        Assert.Equal(1, answer.Excluded.AsPrinted);
    }

    [Fact]
    public void Find_OnlyInPack_NamesSources()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b");
        maker.Entity("c");
        var knowledge = maker.Build();
        var pack = new FakePack("p", [maker.Statements[0] with { Subject = Id("b"), Object = Id("c") }], id => knowledge.Entities[id]);

        var answer = new ChainFinder(GraphSnapshot.Build(knowledge, [pack])).Find(new() { From = Select("a"), To = Select("c") }, TestContext.Current.CancellationToken);

        Assert.Equal(("sources", "curated", "curated, p"), (answer.NearestMiss?.Constraint, answer.NearestMiss?.Asked, answer.NearestMiss?.Found));
        Assert.Equal(1, answer.Excluded.OtherSources);
    }

    [Fact]
    public void Find_OtherArmOfHairpin_NamesMicroRna()
    {
        var maker = new GraphMaker();
        maker.Entity("hairpin", EntityClass.MicroRna);
        maker.Entity("arm5", EntityClass.MicroRna, ["hairpin"]);
        maker.Entity("arm3", EntityClass.MicroRna, ["hairpin"]);
        maker.Step("a#s1", "arm3", Inhibits, "gene");
        var knowledge = maker.Build();
        var from = new NameIndex(knowledge).Resolve("arm5").Selection!;

        var answer = Find(knowledge, new() { From = from, To = Select("gene") });

        Assert.Equal(("mirna", "exact"), (answer.NearestMiss?.Constraint, answer.NearestMiss?.Asked));
        Assert.Equal("arm3 → gene", answer.NearestMiss?.Found);
    }

    [Fact]
    public void Find_TwoConstraintsCutTogether_SaysSo()
    {
        var answer = Find(Line().Build(), new() { From = Select("a"), To = Select("d"), MaxHops = 2, Effect = EffectWanted.Inhibits });

        Assert.Null(answer.NearestMiss);
        Assert.Contains("several conditions", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d", "a", "Nothing leaves d")]
    [InlineData("a", "stranger", "Nothing reaches stranger")]
    [InlineData("e", "d", "no path joins them")]
    public void Find_NoPathAtAll_SaysWhatIsLacking(string from, string to, string reason)
    {
        var maker = Line();
        maker.Step("a#s9", "e", Promotes, "f");

        var answer = Find(maker.Build(), new() { From = Select(from), To = Select(to) });

        Assert.Null(answer.NearestMiss);
        Assert.Contains(reason, answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NoTimeAtAll_TruncatesOpenly()
    {
        var answer = Find(Line().Build(), new() { From = Select("a"), To = Select("d"), Budget = TimeSpan.Zero });

        Assert.True(answer.Truncated);
        Assert.NotNull(answer.ProvenAbove);
        Assert.Contains("time", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new ChainFinder(GraphSnapshot.Build(Line().Build())).Find(new() { From = Select("a"), To = Select("d") }, cancelled.Token));
    }

    /// <summary>a promotes b promotes c promotes d, from three studies; the first in a tumour, the others not.</summary>
    private static GraphMaker Line()
    {
        var maker = new GraphMaker();
        foreach (var name in new[] { "stranger", "c1", "c2", "o1", "o2", "cell", "fluid" }) maker.Entity(name);
        maker.Step("a#s1", "a", Promotes, "b", 500_000, s_setting);
        maker.Step("b#s1", "b", Promotes, "c", 300_000);
        maker.Step("c#s1", "c", Promotes, "d", 500_000);
        return maker;
    }

    private static ChainsAnswer Find(Core.Graphs.KnowledgeBase knowledge, ChainQuery query) =>
        new ChainFinder(GraphSnapshot.Build(knowledge)).Find(query, TestContext.Current.CancellationToken);
}
