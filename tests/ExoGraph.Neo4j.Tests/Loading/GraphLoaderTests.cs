using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>Loads the curated graph into the shared server.</summary>
[Collection(WholeDatabase.Name)]
public sealed class GraphLoaderTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_CuratedGraphTwice_VerifiesAndWritesNothingTheSecondTime()
    {
        await using var transport = await server.OpenClearAsync();

        var first = await transport.LoadAsync(CuratedGraph.Projection);
        var verified = await transport.VerifyAsync(CuratedGraph.Projection);
        var second = await transport.LoadAsync(CuratedGraph.Projection);

        Assert.Equal((LoadOutcome.Loaded, true), (first.Outcome, first.InOneTransaction));
        Loads.AssertClean(verified);
        Assert.Equal((LoadOutcome.Unchanged, 0L), (second.Outcome, second.Counts.Total));
        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Count, await transport.CountAsync("MATCH (s:Statement) RETURN count(s) AS n"));
        Assert.Equal(CuratedGraph.Knowledge.Entities.Count, await transport.CountAsync("MATCH (e:Entity) RETURN count(e) AS n"));
        var accepted = CuratedGraph.Knowledge.AllStatements.Count(s => s.Reading == ReadingKind.Accepted);
        Assert.Equal(accepted, await transport.CountAsync("MATCH (:Entity)-[r]->(:Entity) WHERE r.source = 'curated' AND type(r) <> 'IS_A' RETURN count(r) AS n"));
    }

    [Fact]
    public async Task Load_ChangedRecords_WritesOnlyTheDelta()
    {
        await using var transport = await server.OpenClearAsync();
        await transport.LoadAsync(CuratedGraph.Projection);
        var all = CuratedGraph.Knowledge.AllStatements;
        var gone = CuratedGraph.Spare()[0];
        var changed = all.First(s => s.Reading == ReadingKind.Accepted && s.Id != gone.Id);
        var next = GraphProjection.Of(CuratedGraph.With("next", all.Where(s => s.Id != gone.Id)
            .Select(s => s.Id == changed.Id ? s with { Belief = Belief.OfMillionths(123_456) } : s)));

        var report = await transport.LoadAsync(next);

        Loads.AssertClean(await transport.VerifyAsync(next));
        Assert.InRange(report.Counts.Total, 4, 60);
        Assert.Equal(1, report.Counts.RelationshipsChanged);
        Assert.Equal(0, await transport.CountAsync("MATCH (s:Statement {id: $id}) RETURN count(s) AS n", ("id", gone.Id.Text)));
        Assert.Equal(1, await transport.CountAsync("MATCH ()-[r {id: $id, belief: 0.123456}]->() RETURN count(r) AS n", ("id", changed.Id.Text)));
    }

    [Fact]
    public async Task Load_ForeignData_IsLeftAlone()
    {
        await using var transport = await server.OpenClearAsync();
        var gone = CuratedGraph.Knowledge.Entities.Values.OrderBy(e => e.Id).First().Id;
        await transport.LoadAsync(CuratedGraph.Projection);
        await transport.WriteAsync(CypherStatement.Write(
            """
            MATCH (e:Entity {id: $id}) SET e.pagerank = 0.5, e:Mine
            CREATE (:Publication {id: 'theirs', hash: 'md5'})-[:CITES]->(:Entity {id: 'theirs:1'})-[:OWNS {n: 1}]->(e)
            """, ("id", gone.Text)), Token);
        var small = GraphProjection.Of(new KnowledgeBase(
            new("small"), CuratedGraph.Knowledge.Vocabulary, CuratedGraph.Knowledge.Entities.Values.Where(e => e.Id != gone), [], [], [], [], [], []));

        var shrunk = await transport.LoadAsync(small);
        var left = await transport.CountAsync(
            "MATCH (:Publication {hash: 'md5'})-[:CITES]->(:Entity {id: 'theirs:1'})-[:OWNS {n: 1}]->(e:Mine {pagerank: 0.5}) WHERE NOT e:Entity RETURN count(*) AS n");
        var verifiedSmall = await transport.VerifyAsync(small);
        var back = await transport.LoadAsync(CuratedGraph.Projection);
        var verified = await transport.VerifyAsync(CuratedGraph.Projection);

        Assert.Equal((1, 1), (left, shrunk.Counts.NodesLeft));
        Assert.Contains("left without ExoGraph's labels", shrunk.Message, StringComparison.Ordinal);
        Loads.AssertClean(verifiedSmall);
        Assert.True(back.InStep);
        Loads.AssertClean(verified);
        Assert.Equal(2, verified.ForeignNodes);
    }

    [Fact]
    public async Task Load_PropertiesAndLabelsOfOthersOnChangedNodes_Stay()
    {
        await using var transport = await server.OpenClearAsync();
        await transport.LoadAsync(CuratedGraph.Projection);
        await transport.WriteAsync(CypherStatement.Write("MATCH (s:Statement) SET s.theirs = 7, s:Seen"), Token);
        var next = GraphProjection.Of(CuratedGraph.With("next", CuratedGraph.Knowledge.AllStatements.Select(s => s with { Reason = s.Reason + " again" })));

        var report = await transport.LoadAsync(next);

        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Count, report.Counts.NodesChanged);
        Assert.Equal(report.Counts.NodesChanged, await transport.CountAsync("MATCH (s:Statement:Seen {theirs: 7}) WHERE s.reason ENDS WITH 'again' RETURN count(s) AS n"));
        Loads.AssertClean(await transport.VerifyAsync(next));
    }

    [Fact]
    public async Task Load_InSmallBatches_SameGraphAndStateReady()
    {
        await using var transport = await server.OpenClearAsync();
        var states = new List<string>();
        await using var other = await server.OpenAsync();
        var told = new Told(p =>
        {
            if (p.Stage == LoadStage.Writing && states.Count < 3) states.Add(VersionNode.ReadAsync(other).GetAwaiter().GetResult()!.State);
        });

        var report = await transport.LoadAsync(CuratedGraph.Projection, new LoadOptions { MaxTransactionElements = 0, BatchSize = 700 }, told);

        Assert.Equal((LoadOutcome.Loaded, false), (report.Outcome, report.InOneTransaction));
        Assert.Equal([VersionNode.LoadingState, VersionNode.LoadingState, VersionNode.LoadingState], states);
        Loads.AssertClean(await transport.VerifyAsync(CuratedGraph.Projection));
    }

    [Fact]
    public async Task Load_IdTakenByANodeOfOthers_IsRefusedWithASentence()
    {
        await using var transport = await server.OpenClearAsync();
        var id = CuratedGraph.Knowledge.Entities.Keys.Order().First().Text;
        await transport.WriteAsync(CypherStatement.Write("CREATE (:Entity {id: $id, name: 'theirs'})", ("id", id)), Token);

        var report = await transport.LoadAsync(CuratedGraph.Projection);

        Assert.Equal(LoadOutcome.Refused, report.Outcome);
        Assert.Contains($"a node :Entity with the id {id} that ExoGraph did not write", report.Message, StringComparison.Ordinal);
        Assert.Equal(1, await transport.CountAsync("MATCH (e:Entity) RETURN count(e) AS n"));
    }
}
