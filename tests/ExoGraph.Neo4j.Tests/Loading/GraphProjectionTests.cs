using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Tests.Paths;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>What stands in Neo4j, without a server.</summary>
public sealed class GraphProjectionTests
{
    [Fact]
    public void Relationships_TransferStepAndOverall_AreAsFixed()
    {
        var maker = Small();

        var found = GraphProjection.Of(maker.Build()).Relationships().ToDictionary(r => (r.Shape.Type, r.Id));

        var secretes = found[("SECRETES", "a-2001#t1.secretes")];
        Assert.Equal(("x:donor", "x:ev", 1L, "a-2001#t1"), (secretes.From, secretes.To, secretes.Properties["sign"], secretes.Properties["transfer"]));
        Assert.Equal("x:mir", found[("CARRIES", "a-2001#t1.carries.x:mir")].To);
        Assert.Equal("x:cell", found[("DELIVERS_TO", "a-2001#t1.delivers")].To);
        var step = found[("INHIBITS", "a-2001#s1")];
        Assert.Equal((-1L, 0.43, "curated"), (step.Properties["sign"], step.Properties["belief"], step.Properties["source"]));
        Assert.Equal(["a-2001#m1@1"], (string[])step.Properties["mechanisms"]!);
        Assert.Equal(("x:cancer", "cancer"), (step.Properties["cancer"], step.Properties["cancerName"]));
        Assert.Equal(0L, found[("REGULATES", "a-2001#s2")].Properties["sign"]);
        Assert.Null(found[("BINDS", "a-2001#s4")].Properties["sign"]);
        Assert.Equal(1L, found[("NET_PROMOTES", "a-2001#s3")].Properties["sign"]);
        Assert.DoesNotContain(("PROMOTES", "a-2001#s3"), found.Keys);
        Assert.Equal(("a-2001#m1", "a-2001#s1", 1L), (found[("STEP", "a-2001#m1@1")].From, found[("STEP", "a-2001#m1@1")].To, found[("STEP", "a-2001#m1@1")].Properties["order"]));
    }

    [Fact]
    public void Relationships_AsPrinted_StandOnlyAmongStatements()
    {
        var maker = Small();

        var projection = GraphProjection.Of(maker.Build());

        Assert.DoesNotContain(projection.Relationships(), r => r.Shape.From == NodeKind.Entity && r.Id == "a-2001#s5");
        Assert.Equal("as-printed", projection.Nodes().Single(n => n.Id == "a-2001#s5").Properties["reading"]);
        Assert.Equal("x:out", projection.Relationships().Single(r => r.Id == "a-2001#s5.object").To);
    }

    [Fact]
    public void Nodes_Entities_BearClassAndRoles()
    {
        var nodes = GraphProjection.Of(Small().Build()).Nodes().ToDictionary(n => n.Id);

        Assert.Equal(["Entity", "Cell", "CellSource"], nodes["x:donor"].Labels);
        Assert.Equal(["Entity", "MicroRNA", "Cargo"], nodes["x:mir"].Labels);
        Assert.Equal(["Entity", "Outcome"], nodes["x:out"].Labels);
        Assert.Equal(-1L, nodes["x:out"].Properties["desirable"]);
        Assert.Null(nodes["x:mir"].Properties["generic"]);
    }

    [Fact]
    public void Elements_OfTheCuratedGraph_HaveOneIdEachAndEndsThatExist()
    {
        var projection = CuratedGraph.Projection;

        var nodes = projection.Nodes().ToList();
        var relationships = projection.Relationships().ToList();
        var keys = nodes.Select(n => n.Key).ToHashSet();

        Assert.Equal(nodes.Count, keys.Count);
        Assert.Equal(relationships.Count, relationships.Select(r => r.Key).ToHashSet().Count);
        Assert.All(relationships, r => Assert.True(
            keys.Contains(ElementKey.Of(r.Shape.From, r.From)) && keys.Contains(ElementKey.Of(r.Shape.To, r.To)), $"{r.Shape.Type} {r.Id} hangs in the air."));
        Assert.All(nodes, n => Assert.Empty(n.Properties.Select(p => p.Key).Except(PropertyNames.Of(n.Kind))));
        Assert.All(relationships, r => Assert.Empty(r.Properties.Select(p => p.Key).Except(PropertyNames.OfRelationships)));
        Assert.All(relationships, r => Assert.Contains(r.Shape.Type, projection.Types));
    }

    [Fact]
    public void Hash_AnythingThatIsSaid_ChangesIt()
    {
        var maker = Small();
        var before = Loads.ChecksumOf(GraphProjection.Of(maker.Build()));
        var again = Loads.ChecksumOf(GraphProjection.Of(Small().Build()));
        var statement = maker.Statements[0];
        Statement[] changed =
        [
            statement with { Belief = Core.Beliefs.Belief.OfMillionths(1) }, statement with { Implied = true }, statement with { Purpose = new Term("diagnosis") },
            statement with { Context = statement.Context with { Organism = GraphMaker.Id("cancer") } }, statement with { Hash = "other" },
        ];

        Assert.Equal(before, again);
        Assert.All(changed, s => Assert.NotEqual(before, Loads.ChecksumOf(GraphProjection.Of(With(maker, s)))));
    }

    [Fact]
    public void Packs_StandAsDirectRelationshipsWithFewProperties()
    {
        var maker = Small();
        var pack = new FakePack("pack", maker.Statements.Where(s => s.Scope == Scope.Step), _ => null);

        var projection = GraphProjection.Of(maker.Build(), [pack]);

        var edges = projection.Relationships().Where(r => (string?)r.Properties["source"] == "pack" && r.Shape.Type != "IS_A").ToList();
        Assert.Equal(pack.Count, edges.Count);
        Assert.All(edges, e => Assert.Empty(e.Properties.Select(p => p.Key).Except(["id", "hash", "sign", "belief", "cancer", "cancerName", "cell", "organism", "source"])));
        Assert.NotEqual(projection.Version, GraphProjection.Of(maker.Build()).Version);
        Assert.Equal(["curated", "pack"], projection.Sources);
    }

    [Theory]
    [InlineData("Gene` SET n:X //")]
    [InlineData("")]
    [InlineData("Two Words")]
    public void Quote_WhatIsNoName_IsRefused(string name) => Assert.Throws<ArgumentException>(() => CypherName.Quote(name));

    [Fact]
    public void Of_PredicateOutsideTheVocabulary_IsRefused()
    {
        var maker = Small();
        var strange = new Predicate { Name = "destroys", Sign = Sign.Minus, Walk = Walk.Step, Subjects = new HashSet<EntityClass>(), Objects = new HashSet<EntityClass>() };

        Assert.Throws<ArgumentException>(() => GraphProjection.Of(With(maker, maker.Statements[0] with { Predicate = strange })).Relationships().Count());
    }

    private static KnowledgeBase With(GraphMaker maker, Statement changed)
    {
        var kb = maker.Build();
        return new(kb.Version, kb.Vocabulary, kb.Entities.Values, [], kb.Transfers.Values, kb.AllStatements.Select(s => s.Id == changed.Id ? changed : s), kb.Mechanisms.Values, [], []);
    }

    private static GraphMaker Small()
    {
        var maker = new GraphMaker();
        maker.Entity("donor", EntityClass.Cell);
        maker.Entity("cell", EntityClass.Cell);
        maker.Entity("ev", EntityClass.Vesicle);
        maker.Entity("mir", EntityClass.MicroRna);
        maker.Entity("gene");
        maker.Entity("cancer", EntityClass.Tumour);
        maker.Entity("out", EntityClass.Outcome, desirable: -1);
        var context = new Context(GraphMaker.Id("cancer"), GraphMaker.Id("cell"), null, null, null);
        maker.Step("a-2001#s1", "mir", TestVocabulary.Inhibits, "gene", 430_000, context);
        maker.Step("a-2001#s2", "gene", TestVocabulary.Regulates, "out");
        maker.Step("a-2001#s3", "mir", TestVocabulary.Promotes, "out", scope: Scope.Overall);
        maker.Step("a-2001#s4", "gene", TestVocabulary.Binds, "ev", scope: Scope.None);
        maker.Step("a-2001#s5", "gene", TestVocabulary.Promotes, "out", reading: ReadingKind.AsPrinted);
        maker.Transfer("a-2001#t1", "donor", "ev", "cell", ["mir"], context: context);
        maker.Mechanism("a-2001#m1", "a-2001#s1", "a-2001#s2");
        return maker;
    }
}
