using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>A server that dies and comes back, and one with narrow limits: each needs a server of its own.</summary>
public sealed class CrashTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_DuringReadAndInTransaction_NamesItAndGoesOnAfterRestart()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync();
        await using var transport = Neo4jTransportFactory.Create(local.Server.Http);
        await transport.WriteAsync(CypherStatement.Write("CREATE (:Kept)"), Token);
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);
        await transaction.WriteAsync(CypherStatement.Write("CREATE (:Lost)"), Token);

        var midway = await FailureAsync(async () =>
        {
            var seen = 0;
            await foreach (var row in transport.ReadAsync(CypherStatement.Read("UNWIND range(1, 20000000) AS i RETURN i"), Token))
            {
                if (++seen == 1000)
                    await local.KillAsync();
            }
        });
        var commit = await FailureAsync(() => transaction.CommitAsync(Token));
        var down = await FailureAsync(() => transport.WriteAsync(CypherStatement.Write("CREATE (:Kept)"), Token));
        await local.StartAgainAsync();
        var rows = await transport.ReadAsync(CypherStatement.Read("MATCH (n) RETURN labels(n)[0] AS label"), Token).ToListAsync(Token);

        Assert.Equal(Neo4jErrorKind.ProtocolCutOff, midway.Kind);
        Assert.True(commit.MayPass);
        Assert.Equal(Neo4jErrorKind.NotReachable, down.Kind);
        Assert.Equal(["Kept"], rows.Select(row => row.Get<string>("label")));
    }

    [Fact]
    public async Task NarrowServer_OutOfMemoryThenReadOnly_NamesBoth()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync(settings: "db.memory.transaction.max=16m");
        await using var transport = Neo4jTransportFactory.Create(local.Server.Http);
        var big = CypherStatement.Write("UNWIND range(1, 1000000) AS i CREATE (:Big {i: i})");

        var limited = await transport.GetServerInfoAsync(Token);
        var atOnce = await FailureAsync(() => transport.WriteAsync(big, Token));
        var inTransaction = await FailureAsync(async () =>
        {
            await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);
            for (var i = 0; i < 100; i++)
                await transaction.WriteAsync(CypherStatement.Write("UNWIND range(1, 5000) AS i CREATE (:Big {i: i})"), Token);
            await transaction.CommitAsync(Token);
        });
        await local.StopAsync();
        await local.StartAgainAsync("server.databases.read_only=neo4j");
        var closed = await transport.GetServerInfoAsync(Token);
        var refused = await FailureAsync(() => transport.WriteAsync(CypherStatement.Write("CREATE (:Big)"), Token));
        var count = await transport.ReadAsync(CypherStatement.Read("MATCH (n) RETURN count(n) AS n"), Token).SingleAsync(Token);

        Assert.Equal((16L << 20, false), (limited.TransactionMemoryLimit, limited.ReadOnly));
        Assert.Equal((Neo4jErrorKind.OutOfTransactionMemory, false), (atOnce.Kind, atOnce.MayPass));
        Assert.Contains("smaller batches, or raise db.memory.transaction.max", atOnce.Message, StringComparison.Ordinal);
        Assert.Equal(Neo4jErrorKind.OutOfTransactionMemory, inTransaction.Kind);
        Assert.True(closed.ReadOnly);
        Assert.Equal(Neo4jErrorKind.ReadOnly, refused.Kind);
        Assert.Contains("read-only on the server", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, count.Get<long>("n"));
    }

    private static async Task<Neo4jTransportException> FailureAsync(Func<Task> work) => await Assert.ThrowsAsync<Neo4jTransportException>(work);
}
