using System.Net;
using System.Net.Sockets;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>The failures on the way to Neo4j over Bolt, with the same names as over HTTP.</summary>
[Collection(WholeDatabase.Name)]
public sealed class BoltFailureTests(Neo4jServer server)
{
    private static readonly CypherStatement One = CypherStatement.Read("RETURN 1 AS i");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Read_NothingListens_IsNotReachable(string scheme)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var failure = await FailureAsync($"{scheme}://127.0.0.1:{port}");

        Assert.Equal(Neo4jErrorKind.NotReachable, failure.Kind);
    }

    [Fact]
    public async Task Read_HttpPortOfARealServer_IsNotNeo4jOverBolt()
    {
        var failure = await FailureAsync((await server.GetAsync()).HttpUri.Replace("http://", "bolt://", StringComparison.Ordinal));

        Assert.Equal(Neo4jErrorKind.NotNeo4j, failure.Kind);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("")]
    public async Task Read_PortWithoutBolt_IsNotNeo4j(string bytes)
    {
        await using var fake = new FakeServer(_ => bytes);

        var failure = await FailureAsync(fake.Uri.Replace("http://", "bolt://", StringComparison.Ordinal));

        Assert.Equal(Neo4jErrorKind.NotNeo4j, failure.Kind);
    }

    [Fact]
    public async Task Read_TlsWhereThereIsNone_IsTls()
    {
        Assert.SkipUnless(Neo4jTransportFactory.HasBolt, TransportContract.NoBolt);
        var real = await server.GetAsync();
        Assert.SkipWhen(real.BoltUri is null, "The server tells no Bolt address.");

        var failure = await FailureAsync(real.BoltUri.Replace("bolt://", "bolt+s://", StringComparison.Ordinal));

        Assert.Equal(Neo4jErrorKind.Tls, failure.Kind);
    }

    [Fact]
    public async Task Kill_DuringRead_IsProtocolCutOffThenNotReachable()
    {
        Assert.SkipUnless(Neo4jTransportFactory.HasBolt, TransportContract.NoBolt);
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync();
        await using var transport = Neo4jTransportFactory.Create(local.Server.Bolt);

        var midway = await Assert.ThrowsAsync<Neo4jTransportException>(async () =>
        {
            var seen = 0;
            await foreach (var row in transport.ReadAsync(CypherStatement.Read("UNWIND range(1, 20000000) AS i RETURN i"), Token))
            {
                if (++seen == 1000)
                    await local.KillAsync();
            }
        });
        var down = await Assert.ThrowsAsync<Neo4jTransportException>(() => transport.WriteAsync(CypherStatement.Write("CREATE (:Kept)"), Token));

        Assert.Equal((Neo4jErrorKind.ProtocolCutOff, Neo4jErrorKind.NotReachable), (midway.Kind, down.Kind));
    }

    private static async Task<Neo4jTransportException> FailureAsync(string uri)
    {
        Assert.SkipUnless(Neo4jTransportFactory.HasBolt, TransportContract.NoBolt);
        await using var transport = Neo4jTransportFactory.Create(new() { Uri = uri }, new RecordingTime(TimeSpan.FromSeconds(10)));
        return await Assert.ThrowsAsync<Neo4jTransportException>(async () => await transport.ReadAsync(One, Token).ToListAsync(Token));
    }
}
