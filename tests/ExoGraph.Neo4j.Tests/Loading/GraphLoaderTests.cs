using ExoGraph.Core.Identifiers;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Verifying;

namespace ExoGraph.Neo4j.Tests.Loading;

/// <summary>Loads the curated graph into the shared server.</summary>
[Collection(WholeDatabase.Name)]
public sealed class GraphLoaderTests(Neo4jServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_CuratedGraphTwice_VerifiesAndWritesNothingTheSecondTime()
    {
        await using var transport = await OpenAsync();
        var loader = new GraphLoader(transport);

        var first = await loader.LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        var verified = await new GraphVerifier(transport).VerifyAsync(CuratedGraph.Projection, Token);
        var second = await loader.LoadAsync(CuratedGraph.Projection, cancellationToken: Token);

        Assert.Equal((LoadOutcome.Loaded, true), (first.Outcome, first.InOneTransaction));
        Assert.True(verified.IsClean, verified.Message + string.Join('\n', verified.Differences.Take(20)));
        Assert.Equal((LoadOutcome.Unchanged, 0L), (second.Outcome, second.Counts.Total));
        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Count, await CountAsync(transport, "MATCH (s:Statement) RETURN count(s) AS n"));
        Assert.Equal(CuratedGraph.Knowledge.Entities.Count, await CountAsync(transport, "MATCH (e:Entity) RETURN count(e) AS n"));
    }

    [Fact]
    public async Task Load_ChangedRecords_WritesOnlyTheDelta()
    {
        await using var transport = await OpenAsync();
        var loader = new GraphLoader(transport);
        await loader.LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        var all = CuratedGraph.Knowledge.AllStatements;
        var gone = all.First(s => s.Places.Count == 0 && s.Evidence.Count > 0 && !all.Any(o => o.ReplacedBy == s.Id));
        var changed = all.First(s => s.Reading == Core.Statements.ReadingKind.Accepted && s.Id != gone.Id);
        var next = GraphProjection.Of(CuratedGraph.With("next", all.Where(s => s.Id != gone.Id)
            .Select(s => s.Id == changed.Id ? s with { Belief = Core.Beliefs.Belief.OfMillionths(123_456) } : s)));

        var report = await loader.LoadAsync(next, cancellationToken: Token);
        var verified = await new GraphVerifier(transport).VerifyAsync(next, Token);

        Assert.True(verified.IsClean, verified.Message + string.Join('\n', verified.Differences.Take(20)));
        Assert.InRange(report.Counts.Total, 4, 60);
        Assert.Equal(1, report.Counts.RelationshipsChanged);
        Assert.Equal(0, await CountAsync(transport, "MATCH (s:Statement {id: $id}) RETURN count(s) AS n", ("id", gone.Id.Text)));
        Assert.Equal(1, await CountAsync(transport, "MATCH ()-[r {id: $id, belief: 0.123456}]->() RETURN count(r) AS n", ("id", changed.Id.Text)));
    }

    [Fact]
    public async Task Load_ForeignData_IsLeftAlone()
    {
        await using var transport = await OpenAsync();
        var loader = new GraphLoader(transport);
        var gone = CuratedGraph.Knowledge.Entities.Values.First().Id;
        await loader.LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        await transport.WriteAsync(CypherStatement.Write(
            "MATCH (e:Entity {id: $id}) SET e.pagerank = 0.5, e:Mine CREATE (:Publication {id: 'theirs', hash: 'md5'})-[:CITES]->(:Entity {id: 'theirs:1'})-[:OWNS {n: 1}]->(e)", ("id", gone.Text)), Token);
        var without = CuratedGraph.With("without", CuratedGraph.Knowledge.AllStatements.Where(s => s.Subject != gone && s.Object != gone && s.Context.Cancer != gone && s.Context.Cell != gone));
        var small = new Core.Graphs.KnowledgeBase(new("small"), without.Vocabulary, without.Entities.Values.Where(e => e.Id != gone), [], [], [], [], [], []);

        await loader.LoadAsync(GraphProjection.Of(small), cancellationToken: Token);
        var left = await CountAsync(transport, "MATCH (:Publication {id: 'theirs', hash: 'md5'})-[:CITES]->(:Entity {id: 'theirs:1'})-[:OWNS {n: 1}]->(e:Mine {pagerank: 0.5}) WHERE NOT e:Entity RETURN count(*) AS n");
        var verifiedSmall = await new GraphVerifier(transport).VerifyAsync(GraphProjection.Of(small), Token);
        var back = await loader.LoadAsync(CuratedGraph.Projection, cancellationToken: Token);
        var verified = await new GraphVerifier(transport).VerifyAsync(CuratedGraph.Projection, Token);

        Assert.Equal(1, left);
        Assert.True(verifiedSmall.IsClean, verifiedSmall.Message + string.Join('\n', verifiedSmall.Differences.Take(20)));
        Assert.True(back.InStep);
        Assert.True(verified.IsClean, verified.Message + string.Join('\n', verified.Differences.Take(20)));
        Assert.Equal(2, verified.ForeignNodes);
    }

    private async Task<INeo4jTransport> OpenAsync()
    {
        var transport = await server.OpenAsync();
        await CuratedGraph.ClearAsync(transport);
        return transport;
    }

    private static async Task<long> CountAsync(INeo4jTransport transport, string cypher, params (string, object?)[] parameters) =>
        (await transport.ReadAsync(CypherStatement.Read(cypher, parameters), Token).SingleAsync(Token)).Get<long>("n");
}
