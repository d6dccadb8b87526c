using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>Writing and its failures.</summary>
public abstract class WriteContract(Neo4jServer server) : TransportContract(server)
{
    [Fact]
    public async Task Write_CountsWhatChanged()
    {
        await using var transport = await OpenAsync();

        var made = await transport.WriteAsync(CypherStatement.Write($"CREATE (a:{Label} {{id: 1}})-[:TARGETS {{id: 2}}]->(b:{Label}) RETURN a.id AS id"), Token);
        var deleted = await transport.WriteAsync(CypherStatement.Write($"MATCH (n:{Label}) DETACH DELETE n"), Token);

        Assert.Equal(new WriteCounters(NodesCreated: 2, RelationshipsCreated: 1, PropertiesSet: 2, LabelsAdded: 2), made.Counters);
        Assert.Equal(1, Assert.Single(made.Rows).Get<long>("id"));
        Assert.Equal(new WriteCounters(NodesDeleted: 2, RelationshipsDeleted: 1), deleted.Counters);
        Assert.Empty(deleted.Rows);
    }

    [Fact]
    public async Task Write_Schema_CountsConstraintsAndIndexes()
    {
        await using var transport = await OpenAsync();

        var made = await transport.WriteAsync(CypherStatement.Write($"CREATE CONSTRAINT {Label} IF NOT EXISTS FOR (n:{Label}) REQUIRE n.id IS UNIQUE"), Token);
        var again = await transport.WriteAsync(CypherStatement.Write($"CREATE CONSTRAINT {Label} IF NOT EXISTS FOR (n:{Label}) REQUIRE n.id IS UNIQUE"), Token);
        var dropped = await transport.WriteAsync(CypherStatement.Write($"DROP CONSTRAINT {Label}"), Token);

        Assert.Equal(1, made.Counters.ConstraintsAdded);
        Assert.True(again.Counters.IsEmpty);
        Assert.Equal(1, dropped.Counters.ConstraintsRemoved);
    }

    [Fact]
    public async Task Write_ThenRead_SeesIt()
    {
        await using var transport = await OpenAsync();

        for (var i = 1; i <= 20; i++)
        {
            await transport.WriteAsync(CypherStatement.Write($"CREATE (:{Label})"), Token);
            Assert.Equal(i, (await OneAsync(transport, $"MATCH (n:{Label}) RETURN count(n) AS n")).Get<int>("n"));
        }
    }

    [Fact]
    public async Task Write_BatchOfRows_AllArrive()
    {
        await using var transport = await OpenAsync();
        var rows = Enumerable.Range(0, 10_000).Select(i => new object?[] { $"id{i}", i * 0.5, i }).ToList();

        var result = await transport.WriteAsync(
            CypherStatement.Write($"UNWIND $rows AS row CREATE (:{Label} {{id: row[0], belief: row[1], n: row[2]}})", ("rows", rows)), Token);

        Assert.Equal(10_000, result.Counters.NodesCreated);
        var row = await OneAsync(transport, $"MATCH (n:{Label}) RETURN sum(n.belief) AS belief, sum(n.n) AS n, count(DISTINCT n.id) AS ids");
        Assert.Equal(10_000 * 9_999 / 4.0, row.Get<double>("belief"));
        Assert.Equal(10_000L * 9_999 / 2, row.Get<long>("n"));
        Assert.Equal(10_000, row.Get<int>("ids"));
    }

    [Fact]
    public async Task Write_InTransactions_CommitsInParts()
    {
        await using var transport = await OpenAsync();

        var result = await transport.WriteAsync(
            CypherStatement.Write($"UNWIND range(1, 1000) AS i CALL (i) {{ CREATE (:{Label} {{i: i}}) }} IN TRANSACTIONS OF 100 ROWS"), Token);

        Assert.Equal(1000, result.Counters.NodesCreated);
    }

    [Fact]
    public async Task Write_BrokenConstraint_IsNamed()
    {
        await using var transport = await OpenAsync();
        await transport.WriteAsync(CypherStatement.Write($"CREATE CONSTRAINT {Label} FOR (n:{Label}) REQUIRE n.id IS UNIQUE"), Token);

        var failure = await FailureAsync(() => transport.WriteAsync(
            CypherStatement.Write($"UNWIND range(1, 30) AS i CREATE (:{Label} {{id: i % 20}}) RETURN i"), Token));

        await transport.WriteAsync(CypherStatement.Write($"DROP CONSTRAINT {Label}"), Token);
        Assert.Equal(Neo4jErrorKind.ConstraintViolated, failure.Kind);
        Assert.Contains("`id` = ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await OneAsync(transport, $"MATCH (n:{Label}) RETURN count(n) AS n")).Get<int>("n"));
    }

    [Fact]
    public async Task Write_SyntaxError_IsNamedInOneSentence()
    {
        await using var transport = await OpenAsync();

        var failure = await FailureAsync(() => transport.WriteAsync(CypherStatement.Write("CREATE (n:"), Token));

        Assert.Equal(Neo4jErrorKind.SyntaxError, failure.Kind);
        Assert.Contains("does not understand the statement: Invalid input", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task Write_MissingParameter_IsSaid()
    {
        await using var transport = await OpenAsync();

        var failure = await FailureAsync(() => transport.WriteAsync(CypherStatement.Write("RETURN $missing"), Token));

        Assert.Equal((Neo4jErrorKind.Other, "Neo.ClientError.Statement.ParameterMissing"), (failure.Kind, failure.Code));
        Assert.Contains("missing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_StatementThatWrites_ServerRefuses()
    {
        await using var transport = await OpenAsync();

        var failure = await FailureAsync(() => OneAsync(transport, $"CREATE (n:{Label}) RETURN 1 AS i"));

        Assert.Equal(Neo4jErrorKind.ReadOnly, failure.Kind);
        Assert.Equal(0, (await OneAsync(transport, $"MATCH (n:{Label}) RETURN count(n) AS n")).Get<int>("n"));
    }

    [Fact]
    public async Task Write_StatementMarkedRead_IsAProgrammersError()
    {
        await using var transport = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => transport.WriteAsync(CypherStatement.Read("RETURN 1"), Token));
        await Assert.ThrowsAsync<ArgumentException>(async () => await transport.ReadAsync(CypherStatement.Write("RETURN 1"), Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Write_SettingsReadOnly_NothingIsSent()
    {
        await using var transport = await OpenAsync(options => options.ReadOnly = true);

        var failure = await FailureAsync(() => transport.WriteAsync(CypherStatement.Write($"CREATE (:{Label})"), Token));

        Assert.Equal(Neo4jErrorKind.ReadOnly, failure.Kind);
        Assert.Contains("ExoGraph:Neo4j:ReadOnly", failure.Message, StringComparison.Ordinal);
        await FailureAsync(() => transport.BeginAsync(AccessMode.Write, Token));
        Assert.Equal(0, (await OneAsync(transport, $"MATCH (n:{Label}) RETURN count(n) AS n")).Get<int>("n"));
    }

    [Fact]
    public async Task Open_WrongPassword_IsNamed()
    {
        await using var transport = await OpenAsync(options =>
        {
            Assert.SkipWhen(options.Password is null, "The server needs no log-in.");
            options.Password = "not-the-password";
        });

        var failure = await FailureAsync(() => OneAsync(transport, "RETURN 1 AS i"));

        Assert.Equal(Neo4jErrorKind.WrongPassword, failure.Kind);
        Assert.Contains("ExoGraph:Neo4j:Password", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WrongDatabase_IsNamed()
    {
        await using var transport = await OpenAsync(options => options.Database = "exosomes");

        var failure = await FailureAsync(() => OneAsync(transport, "RETURN 1 AS i"));

        Assert.Equal(Neo4jErrorKind.WrongDatabase, failure.Kind);
        Assert.Contains("'exosomes'", failure.Message, StringComparison.Ordinal);
    }
}
