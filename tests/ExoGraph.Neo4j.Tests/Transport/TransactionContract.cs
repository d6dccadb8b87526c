using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>Explicit transactions.</summary>
public abstract class TransactionContract(Neo4jServer server) : TransportContract(server)
{
    private CypherStatement Create => CypherStatement.Write($"CREATE (n:{Label}) RETURN 7 AS seven");

    private CypherStatement Count => CypherStatement.Read($"MATCH (n:{Label}) RETURN count(n) AS n");

    [Fact]
    public async Task Commit_MakesChangesVisibleAtOnce()
    {
        await using var transport = await OpenAsync();
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);

        var first = await transaction.WriteAsync(Create, Token);
        await transaction.WriteAsync(Create, Token);
        var inside = (await transaction.ReadAsync(Count, Token).SingleAsync(Token)).Get<int>("n");
        var before = await CountAsync(transport);
        await transaction.CommitAsync(Token);

        Assert.Equal(new WriteCounters(NodesCreated: 1, LabelsAdded: 1), first.Counters);
        Assert.Equal(7, Assert.Single(first.Rows).Get<int>("seven"));
        Assert.Equal((2, 0, 2), (inside, before, await CountAsync(transport)));
    }

    [Fact]
    public async Task Rollback_UndoesAll()
    {
        await using var transport = await OpenAsync();
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);
        await transaction.WriteAsync(Create, Token);

        await transaction.RollbackAsync(Token);
        await transaction.RollbackAsync(Token);

        Assert.Equal(0, await CountAsync(transport));
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.WriteAsync(Create, Token));
    }

    [Fact]
    public async Task Dispose_Uncommitted_UndoesAll()
    {
        await using var transport = await OpenAsync();

        await using (var transaction = await transport.BeginAsync(AccessMode.Write, Token))
            await transaction.WriteAsync(CypherStatement.Write($"CREATE CONSTRAINT {Label} FOR (n:{Label}) REQUIRE n.id IS UNIQUE"), Token);

        Assert.Empty(await transport.ReadAsync(CypherStatement.Read("SHOW CONSTRAINTS YIELD name WHERE name = $l RETURN name", ("l", Label)), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Write_Fails_EndsTheTransaction()
    {
        await using var transport = await OpenAsync();
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);
        await transaction.WriteAsync(Create, Token);

        var failure = await FailureAsync(() => transaction.WriteAsync(CypherStatement.Write("UNWIND [1, 0] AS i RETURN 1 / i"), Token));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync(Token));
        Assert.Equal(0, await CountAsync(transport));
    }

    [Fact]
    public async Task Read_FailsAfterRows_EndsTheTransaction()
    {
        await using var transport = await OpenAsync();
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);
        await transaction.WriteAsync(Create, Token);

        await FailureAsync(async () => await transaction.ReadAsync(CypherStatement.Read("UNWIND range(1, 20000) AS i RETURN 1 / (i - 15000)"), Token).CountAsync(Token));

        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync(Token));
        Assert.Equal(0, await CountAsync(transport));
    }

    [Fact]
    public async Task Begin_ToRead_RefusesWrites()
    {
        await using var transport = await OpenAsync();
        await using var transaction = await transport.BeginAsync(AccessMode.Read, Token);

        Assert.Equal(0, (await transaction.ReadAsync(Count, Token).SingleAsync(Token)).Get<int>("n"));
        var failure = await FailureAsync(() => transaction.WriteAsync(Create, Token));

        Assert.Equal(Neo4jErrorKind.ReadOnly, failure.Kind);
    }

    [Fact]
    public async Task Write_Deadlock_OneFailsAsTransientTheOtherCommits()
    {
        await using var transport = await OpenAsync();
        await transport.WriteAsync(CypherStatement.Write($"CREATE (:{Label} {{id: 1}}), (:{Label} {{id: 2}})"), Token);
        await using var one = await transport.BeginAsync(AccessMode.Write, Token);
        await using var other = await transport.BeginAsync(AccessMode.Write, Token);
        await one.WriteAsync(Touch(1), Token);
        await other.WriteAsync(Touch(2), Token);

        var failures = await Task.WhenAll(FinishAsync(one, 2), FinishAsync(other, 1));

        var failure = Assert.Single(failures, f => f is not null)!;
        Assert.Equal((Neo4jErrorKind.Transient, true), (failure.Kind, failure.MayPass));
        Assert.Equal("Neo.TransientError.Transaction.DeadlockDetected", failure.Code);
        Assert.Equal(2, (await OneAsync(transport, $"MATCH (n:{Label}) RETURN sum(n.times) AS times")).Get<int>("times"));

        CypherStatement Touch(int id) => CypherStatement.Write($"MATCH (n:{Label} {{id: $id}}) SET n.times = coalesce(n.times, 0) + 1", ("id", id));

        async Task<Neo4jTransportException?> FinishAsync(INeo4jTransaction transaction, int id)
        {
            try
            {
                await transaction.WriteAsync(Touch(id), Token);
                await transaction.CommitAsync(Token);
                return null;
            }
            catch (Neo4jTransportException e)
            {
                return e;
            }
        }
    }

    private async Task<int> CountAsync(INeo4jTransport transport) => (await transport.ReadAsync(Count, Token).SingleAsync(Token)).Get<int>("n");
}
