using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using static ExoGraph.Tests.Paths.GraphMaker;
using static ExoGraph.Tests.Paths.TestVocabulary;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>What an answer says beside its chains: parallel statements, folding, overall effects, what was left out.</summary>
public sealed class ChainFinderAnswerTests
{
    [Fact]
    public void Find_WholePathWithTransfer_IsAttestedAndKept()
    {
        var maker = Exosome();

        var chain = Assert.Single(Find(maker, new() { From = Select("csc"), To = Select("metastasis") }).Chains);

        Assert.Equal(["t#t1.secretes", "t#t1.carries.x:mir", "w#s1", "w#s2", "w#s3"], chain.Hops.Select(h => h.Statement.Id.Text));
        Assert.Equal(ChainKind.Attested, chain.Kind);
        Assert.Equal(["w#m1"], chain.Mechanisms.Select(m => m.Text));
        Assert.Equal(NetEffect.Promotes, chain.Effect);
        Assert.Equal(-1, chain.Benefit);
        Assert.Equal(0.43, chain.Score, 6);
        Assert.Equal(3, chain.WeakestHop);
        Assert.Empty(chain.Joins);
        Assert.Equal(["t#t1"], chain.Transfers.Select(t => t.Id.Text));
    }

    [Fact]
    public void Find_ParallelStatements_ListsThemUnderTheBestOne()
    {
        var maker = new GraphMaker();
        maker.Step("b#s1", "a", Promotes, "b", 300_000);
        maker.Step("a#s1", "a", Upregulates, "b", 300_000);
        maker.Step("c#s1", "a", Promotes, "b", 500_000);
        maker.Step("d#s1", "a", Inhibits, "b", 900_000);
        maker.Step("e#s1", "a", Promotes, "b", 500_000, reading: ReadingKind.AsPrinted);
        var query = new ChainQuery { From = Select("a"), To = Select("b") };

        var folded = Find(maker, query);
        var apart = Find(maker, query with { Expand = true });

        Assert.Equal(["d#s1", "c#s1"], folded.Chains.Select(c => c.Hops[0].Statement.Id.Text));
        Assert.Empty(folded.Chains[0].Hops[0].Parallel);
        Assert.Equal(["a#s1", "b#s1"], folded.Chains[1].Hops[0].Parallel.Select(s => s.Id.Text));
        Assert.Equal(["d#s1", "c#s1", "a#s1", "b#s1"], apart.Chains.Select(c => c.Hops[0].Statement.Id.Text));
        Assert.All(apart.Chains, c => Assert.Empty(c.Hops[0].Parallel));
        Assert.Equal(1, folded.Excluded.AsPrinted);
    }

    [Fact]
    public void Find_ClassOfEnds_FoldsBeginningsIntoTheBestLongerChain()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b", 900_000);
        maker.Step("a#s2", "b", Promotes, "c", 900_000);
        maker.Step("a#s3", "c", Inhibits, "d", 900_000);
        maker.Step("a#s4", "b", Inhibits, "e", 100_000);
        maker.Step("a#s5", "a", Inhibits, "b", 100_000);

        var folded = Find(maker, new() { From = Select("a"), To = Class("b", "c", "d", "e"), K = 100 });
        var plain = Find(maker, new() { From = Select("a"), To = Select("b", "c", "d", "e"), K = 100 });

        // + to b and + to c begin the chain to d; - to b begins others.
        Assert.Equal(8, plain.Chains.Count);
        Assert.Equal(["x:d", "x:e", "x:d", "x:e"], folded.Chains.Select(c => c.End.Text));
        Assert.Equal([2, 0, 2, 0], folded.Chains.Select(c => c.Folded));
        Assert.Equal([1, 2, 3, 4], folded.Chains.Select(c => c.Rank));
    }

    [Fact]
    public void Find_NoEndAsked_FindsEveryOutcome()
    {
        var maker = Exosome();

        var answer = Find(maker, new() { From = Select("mir") });

        Assert.Equal(["x:metastasis"], answer.Chains.Select(c => c.End.Text));
    }

    [Fact]
    public void Find_NoStepsButOverall_AnswersWithOverall()
    {
        var maker = new GraphMaker();
        maker.Step("b#s1", "a", Promotes, "b", 300_000, scope: Scope.Overall);
        maker.Step("a#s1", "a", Promotes, "b", 300_000, scope: Scope.Overall);
        maker.Step("c#s1", "a", Inhibits, "b", 200_000, scope: Scope.Overall);
        maker.Step("d#s1", "a", Binds, "b", 900_000, scope: Scope.None);
        var query = new ChainQuery { From = Select("a"), To = Select("b") };

        var answer = Find(maker, query);
        var inhibits = Find(maker, query with { Effect = EffectWanted.Inhibits });

        Assert.Empty(answer.Chains);
        Assert.Equal(["a#s1", "c#s1"], answer.Overall.Select(c => c.Hops[0].Statement.Id.Text));
        Assert.Equal(["b#s1"], answer.Overall[0].Hops[0].Parallel.Select(s => s.Id.Text));
        Assert.Null(answer.NearestMiss);
        Assert.Equal(["c#s1"], inhibits.Overall.Select(c => c.Hops[0].Statement.Id.Text));
    }

    [Fact]
    public void Find_StepsAndOverall_AnswersWithSteps()
    {
        var maker = new GraphMaker();
        maker.Step("a#s1", "a", Promotes, "b");
        maker.Step("a#s2", "a", Promotes, "b", scope: Scope.Overall);

        var answer = Find(maker, new() { From = Select("a"), To = Select("b") });

        Assert.Single(answer.Chains);
        Assert.Empty(answer.Overall);
    }

    [Theory]
    [InlineData("cancer", "c1", 1)]
    [InlineData("cancer", "c2", 0)]
    [InlineData("organism", "o1", 1)]
    [InlineData("organism", "o2", 0)]
    [InlineData("donor", "d1", 1)]
    [InlineData("donor", "d2", 0)]
    [InlineData("biofluid", "f1", 1)]
    [InlineData("biofluid", "f2", 0)]
    public void Find_OverallWithFilter_AppliesIt(string filter, string name, int expected)
    {
        var maker = new GraphMaker();
        foreach (var other in new[] { "c1", "c2", "o1", "o2", "d1", "d2", "f1", "f2", "ev" }) maker.Entity(other);
        var transfer = maker.Transfer("a#t1", "d1", "ev", null, ["a"], fluid: "f1");
        maker.Step("a#s1", "a", Promotes, "b", scope: Scope.Overall, context: new Context(Id("c1"), null, Id("o1"), null, transfer.Id));
        var query = new ChainQuery { From = Select("a"), To = Select("b") };
        query = filter switch
        {
            "cancer" => query with { Cancer = Select(name) },
            "organism" => query with { Organism = Select(name) },
            "donor" => query with { Donor = Select(name) },
            _ => query with { Biofluid = Select(name) },
        };

        Assert.Equal(expected, Find(maker, query).Overall.Count);
    }

    [Fact]
    public void Find_PassingUp_ShowsWhereAndIsStitched()
    {
        var maker = new GraphMaker();
        maker.Entity("pik3ca", isA: ["pi3k"]);
        maker.Step("a#s1", "mir", Inhibits, "pik3ca");
        maker.Step("a#s2", "pi3k", Promotes, "akt");

        var plain = Find(maker, new() { From = Select("mir"), To = Select("akt") });
        var up = Assert.Single(Find(maker, new() { From = Select("mir"), To = Select("akt"), Rollup = true }).Chains);
        var atStart = Assert.Single(Find(maker, new() { From = Select("pik3ca"), To = Select("akt"), Rollup = true }).Chains);

        Assert.Empty(plain.Chains);
        Assert.Equal("rollup", plain.NearestMiss?.Constraint);
        Assert.Equal(ChainKind.Stitched, up.Kind);
        var join = Assert.Single(up.Joins);
        Assert.Equal(("x:pik3ca", 2, true), (join.Vertex.Text, join.Hop, join.IsRollup));
        Assert.Equal(ChainKind.Stitched, atStart.Kind);
        Assert.Equal("x:pik3ca", atStart.Start.Text);
        Assert.Equal((1, true), (atStart.Joins[0].Hop, atStart.Joins[0].IsRollup));
    }

    [Fact]
    public void Find_GenericVesicle_NeverStandsInAChain()
    {
        var maker = new GraphMaker();
        maker.Entity("exosome", EntityClass.Vesicle, generic: true);
        maker.Step("a#s1", "a", Promotes, "exosome");
        maker.Step("a#s2", "exosome", Promotes, "b");

        var through = Find(maker, new() { From = Select("a"), To = Select("b") });
        var from = Find(maker, new() { From = Select("exosome"), To = Select("b") });

        Assert.Empty(through.Chains);
        Assert.Empty(from.Chains);
        Assert.Contains("too general", from.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_TwoTransfersOfOneVesicle_NeverMixesThem()
    {
        var maker = new GraphMaker();
        maker.Entity("cell1", EntityClass.Cell);
        maker.Entity("cell2", EntityClass.Cell);
        maker.Entity("ev", EntityClass.Vesicle);
        maker.Entity("mir1");
        maker.Entity("mir2");
        maker.Transfer("a#t1", "cell1", "ev", "cell2", ["mir1"]);
        maker.Transfer("b#t1", "cell2", "ev", "cell1", ["mir2"]);
        maker.Step("c#s1", "drug", Promotes, "ev");

        Assert.Empty(Find(maker, new() { From = Select("cell1"), To = Select("mir2") }).Chains);
        Assert.Single(Find(maker, new() { From = Select("cell1"), To = Select("mir1") }).Chains);
        // A step into the vesicle may go on by any of its transfers.
        var joined = Assert.Single(Find(maker, new() { From = Select("drug"), To = Select("mir2") }).Chains);
        Assert.Equal(["c#s1", "b#t1.carries.x:mir2"], joined.Hops.Select(h => h.Statement.Id.Text));
        Assert.Single(Find(maker, new() { From = Select("ev"), To = Select("mir2") }).Chains);
        // The side branch ends a chain.
        Assert.Equal(["x:cell2"], Find(maker, new() { From = Select("cell1"), To = Select("cell2") }).Chains.Select(c => c.End.Text));
    }

    internal static GraphMaker Exosome()
    {
        var maker = new GraphMaker();
        maker.Entity("csc", EntityClass.Cell);
        maker.Entity("ev", EntityClass.Vesicle);
        maker.Entity("mir");
        maker.Entity("metastasis", EntityClass.Outcome, desirable: -1);
        var transfer = maker.Transfer("t#t1", "csc", "ev", null, ["mir"], 800_000);
        var context = Context.NotStated with { Transfer = transfer.Id };
        maker.Step("w#s1", "mir", Inhibits, "pten", 430_000, context);
        maker.Step("w#s2", "pten", Inhibits, "emt", 500_000, context);
        maker.Step("w#s3", "emt", Promotes, "metastasis", 500_000, context);
        maker.Mechanism("w#m1", "t#t1.secretes", "t#t1.carries.x:mir", "w#s1", "w#s2", "w#s3");
        return maker;
    }

    private static ChainsAnswer Find(GraphMaker maker, ChainQuery query) =>
        new ChainFinder(GraphSnapshot.Build(maker.Build())).Find(query, TestContext.Current.CancellationToken);
}
