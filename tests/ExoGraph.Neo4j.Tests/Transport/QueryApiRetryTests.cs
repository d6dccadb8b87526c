using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>What is tried again and what never is.</summary>
public sealed class QueryApiRetryTests
{
    private const string Good = """{"data":{"fields":["i"],"values":[[1]]},"bookmarks":["FB:good"]}""";
    private const string Deadlock = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Deadlock"}]}""";
    private const string OutOfMemory = """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"limit 16.0 MiB"}]}""";
    private const string Syntax = """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Invalid input"}]}""";

    private static readonly CypherStatement Write = CypherStatement.Write("CREATE (n) RETURN 1 AS i");
    private static readonly CypherStatement Read = CypherStatement.Read("RETURN 1 AS i");

    private readonly RecordingTime _time = new(TimeSpan.FromSeconds(10));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_Transient_IsRetriedWithGrowingDelays()
    {
        await using var fake = FakeServer.Neo4j(Say(400, Deadlock), Say(503, "busy", "text/plain"), Say(202, """{"data":{"fields":[],"values":[]},""" + Deadlock[1..]), Say(202, Good));
        await using var transport = Open(fake);

        var result = await transport.WriteAsync(Write, Token);

        Assert.Equal(1, Assert.Single(result.Rows).Get<long>("i"));
        Assert.Equal(4, fake.Requests.Count);
        Assert.Collection(
            _time.Waits,
            wait => Assert.InRange(wait.TotalMilliseconds, 62, 125),
            wait => Assert.InRange(wait.TotalMilliseconds, 125, 250),
            wait => Assert.InRange(wait.TotalMilliseconds, 250, 500));
    }

    [Fact]
    public async Task Write_TransientWithoutEnd_FailsAfterFiveTries()
    {
        await using var fake = FakeServer.Neo4j(Say(503, "", "text/plain"));
        await using var transport = Open(fake);

        var failure = await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.WriteAsync(Write, Token));

        Assert.Equal((Neo4jErrorKind.Transient, 5), (failure.Kind, fake.Requests.Count));
    }

    [Fact]
    public async Task Write_TransientButNotToBeRepeated_FailsAtOnce()
    {
        await using var fake = FakeServer.Neo4j(Say(400, Deadlock));
        await using var transport = Open(fake);

        await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.WriteAsync(Write with { RetryWhenTransient = false }, Token));

        Assert.Single(fake.Requests);
    }

    [Theory]
    [InlineData(OutOfMemory, Neo4jErrorKind.OutOfTransactionMemory)]
    [InlineData(Syntax, Neo4jErrorKind.SyntaxError)]
    public async Task Write_NotTransient_IsNeverRetried(string body, Neo4jErrorKind kind)
    {
        await using var fake = FakeServer.Neo4j(Say(400, body));
        await using var transport = Open(fake);

        var failure = await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.WriteAsync(Write, Token));

        Assert.Equal((kind, 1), (failure.Kind, fake.Requests.Count));
    }

    [Fact]
    public async Task Write_ReplyLost_IsNeverRetried()
    {
        await using var fake = FakeServer.Neo4j(_ => "");
        await using var transport = Open(fake);

        var failure = await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.WriteAsync(Write, Token));

        Assert.Equal((Neo4jErrorKind.ProtocolCutOff, 1), (failure.Kind, fake.Requests.Count));
        Assert.Contains("whether a change was saved is unknown", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begin_ConnectionReset_IsRetried()
    {
        await using var fake = FakeServer.Neo4j(_ => "", Say(202, """{"transaction":{"id":"a1"}}"""));
        await using var transport = Open(fake);

        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);

        Assert.Equal(2, fake.Requests.Count);
    }

    [Fact]
    public async Task Read_CutOffBeforeAnyRow_IsRetried()
    {
        await using var fake = FakeServer.Neo4j(CutOff("""{"data":{"fie"""), Say(202, Good));
        await using var transport = Open(fake);

        Assert.Single(await transport.ReadAsync(Read, Token).ToListAsync(Token));
    }

    [Theory]
    [InlineData("""{"data":{"fields":["i"],"values":[[1],[2],[3""")]
    [InlineData("""{"data":{"fields":["i"],"values":[[1],[2],[3]]}""")]
    public async Task Read_CutOffMidway_RowsThenProtocolCutOff(string part)
    {
        await using var fake = FakeServer.Neo4j(CutOff(part));
        await using var transport = Open(fake);
        var seen = new List<long>();

        var failure = await Assert.ThrowsAsync<Neo4jTransportException>(async () =>
        {
            await foreach (var row in transport.ReadAsync(Read, Token))
                seen.Add(row.Get<long>("i"));
        });

        Assert.Equal((Neo4jErrorKind.ProtocolCutOff, true), (failure.Kind, failure.MayPass));
        Assert.Equal([1, 2], seen.Take(2));
        Assert.Single(fake.Requests);
    }

    [Fact]
    public async Task Read_UnknownBookmark_IsForgottenAndTriedAgain()
    {
        await using var fake = FakeServer.Neo4j(
            Say(202, Good), Say(400, """{"errors":[{"code":"Neo.ClientError.Transaction.InvalidBookmark","message":"of another server"}]}"""), Say(202, Good));
        await using var transport = Open(fake);
        await transport.WriteAsync(Write, Token);

        Assert.Single(await transport.ReadAsync(Read, Token).ToListAsync(Token));

        Assert.Contains("\"bookmarks\":[\"FB:good\"]", fake.Requests[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("bookmarks", fake.Requests[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transaction_InACluster_StaysWithTheMemberThatHoldsIt()
    {
        await using var fake = FakeServer.Neo4j(
            _ => FakeServer.Reply(202, """{"transaction":{"id":"a1"}}""", headers: "neo4j-cluster-affinity: member-3\r\n"), Say(202, Good), Say(202, """{"bookmarks":["FB:after"]}"""), Say(202, Good));
        await using var transport = Open(fake);
        await using (var transaction = await transport.BeginAsync(AccessMode.Write, Token))
        {
            await transaction.WriteAsync(Write, Token);
            await transaction.CommitAsync(Token);
        }

        await transport.ReadAsync(Read, Token).ToListAsync(Token);

        Assert.Equal(
            ["/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/a1", "/db/neo4j/query/v2/tx/a1/commit", "/db/neo4j/query/v2"],
            fake.Requests.Select(request => request.Path));
        Assert.All(fake.Requests[1..3], request => Assert.Contains("neo4j-cluster-affinity: member-3", request.Headers, StringComparison.Ordinal));
        Assert.DoesNotContain("affinity", fake.Requests[3].Headers, StringComparison.Ordinal);
        Assert.Contains("FB:after", fake.Requests[3].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transaction_GoneOnTheServer_SaysNothingWasSaved()
    {
        await using var fake = FakeServer.Neo4j(
            Say(202, """{"transaction":{"id":"a1"}}"""), Say(404, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Transaction with Id: \"a1\" was not found."}]}"""));
        await using var transport = Open(fake);
        await using var transaction = await transport.BeginAsync(AccessMode.Write, Token);

        var failure = await Assert.ThrowsAsync<Neo4jTransportException>(() => transaction.CommitAsync(Token));

        Assert.Equal((Neo4jErrorKind.Transient, 2), (failure.Kind, fake.Requests.Count));
        Assert.Contains("nothing of it was saved", failure.Message, StringComparison.Ordinal);
    }

    private static Func<FakeRequest, string> Say(int status, string body, string type = "application/json") => _ => FakeServer.Reply(status, body, type);

    private static Func<FakeRequest, string> CutOff(string part) =>
        _ => "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n" + part;

    private INeo4jTransport Open(FakeServer fake) => Neo4jTransportFactory.Create(new() { Uri = fake.Uri }, _time);
}
