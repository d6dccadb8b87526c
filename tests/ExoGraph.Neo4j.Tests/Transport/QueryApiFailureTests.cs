using System.Net;
using System.Net.Sockets;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>The failures on the way to Neo4j over HTTP, each with its own name and sentence.</summary>
[Collection(WholeDatabase.Name)]
public sealed class QueryApiFailureTests(Neo4jServer server)
{
    private static readonly CypherStatement One = CypherStatement.Read("RETURN 1 AS i");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_NothingListens_IsNotReachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var failure = await FailureAsync($"http://127.0.0.1:{port}");

        Assert.Equal((Neo4jErrorKind.NotReachable, true), (failure.Kind, failure.MayPass));
        Assert.Equal(
            $"The Neo4j server of database 'neo4j' at http://127.0.0.1:{port} is not reachable (connection refused: nothing listens there); "
            + "start it, or correct ExoGraph:Neo4j:Uri.",
            failure.Message);
    }

    [Fact]
    public async Task Read_UnknownHost_IsNotReachable()
    {
        var failure = await FailureAsync("http://no-such-host.invalid:7474");

        Assert.Equal(Neo4jErrorKind.NotReachable, failure.Kind);
    }

    [Fact]
    public async Task Read_ConnectsButNeverAnswers_IsNotReachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        // Here every wait ends at once, the limit of the greeting too.
        var failure = await FailureAsync($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", new RecordingTime(TimeSpan.MaxValue));

        Assert.Equal(Neo4jErrorKind.NotReachable, failure.Kind);
        Assert.Contains("no answer within 10 s", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "text/html", "<html>Grafana</html>", "content of type text/html")]
    [InlineData(404, "text/plain", "404", "HTTP status 404")]
    [InlineData(200, "application/json", """{"name":"elasticsearch"}""", "describes something else")]
    [InlineData(404, "application/json", """{"status":404}""", "HTTP status 404")]
    [InlineData(200, "application/json", "[1,2]", "not the Query API's JSON")]
    [InlineData(302, "text/html", "", "redirects")]
    public async Task Read_AnotherHttpServer_IsNotNeo4j(int status, string type, string body, string says)
    {
        await using var fake = new FakeServer(_ => FakeServer.Reply(status, body, type));

        var failure = await FailureAsync(fake.Uri);

        Assert.Equal((Neo4jErrorKind.NotNeo4j, false), (failure.Kind, failure.MayPass));
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n", "does not speak HTTP")]
    [InlineData("", "without an answer")]
    public async Task Read_PortWithoutHttp_IsNotNeo4j(string bytes, string says)
    {
        await using var fake = new FakeServer(_ => bytes);

        var failure = await FailureAsync(fake.Uri);

        Assert.Equal(Neo4jErrorKind.NotNeo4j, failure.Kind);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_BoltPortOfARealServer_IsNotNeo4jOverHttp()
    {
        var real = await server.GetAsync();
        Assert.SkipWhen(real.BoltUri is null, "The server tells no Bolt address.");

        var failure = await FailureAsync(real.BoltUri.Replace("bolt://", "http://", StringComparison.Ordinal));

        Assert.Equal(Neo4jErrorKind.NotNeo4j, failure.Kind);
        Assert.Contains("Neo4j's HTTP port is usually 7474", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_HttpsWhereThereIsNoTls_IsTls()
    {
        var real = await server.GetAsync();

        var failure = await FailureAsync(real.HttpUri.Replace("http://", "https://", StringComparison.Ordinal));

        Assert.Equal(Neo4jErrorKind.Tls, failure.Kind);
        Assert.Contains("no TLS is spoken on that port", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.25.1")]
    [InlineData("4.4.38")]
    public async Task Read_OldServer_IsTooOld(string version)
    {
        await using var fake = new FakeServer(_ => FakeServer.Reply(200, FakeServer.Root.Replace("5.26.0", version, StringComparison.Ordinal)));

        var failure = await FailureAsync(fake.Uri);

        Assert.Equal(Neo4jErrorKind.TooOld, failure.Kind);
        Assert.Contains($"is version {version}; ExoGraph needs 5.26 or newer", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.27-aura")]
    [InlineData("2025.12.1")]
    public async Task Read_NewerServer_IsFine(string version)
    {
        await using var fake = new FakeServer(request => FakeServer.Reply(
            200, request.Path == "/" ? FakeServer.Root.Replace("5.26.0", version, StringComparison.Ordinal) : """{"data":{"fields":["i"],"values":[[1]]}}"""));
        await using var transport = Neo4jTransportFactory.Create(new() { Uri = fake.Uri });

        Assert.Equal(1, (await transport.ReadAsync(One, Token).SingleAsync(Token)).Get<long>("i"));
    }

    private static async Task<Neo4jTransportException> FailureAsync(string uri, TimeProvider? time = null)
    {
        await using var transport = Neo4jTransportFactory.Create(new() { Uri = uri }, time ?? new RecordingTime(TimeSpan.FromSeconds(10)));
        return await Assert.ThrowsAsync<Neo4jTransportException>(async () => await transport.ReadAsync(One, Token).ToListAsync(Token));
    }
}
