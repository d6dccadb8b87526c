using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Transport;

/// <summary>What every transport must do alike: the ground of its parts, one by theme.</summary>
public abstract class TransportContract(Neo4jServer server)
{
    internal const string NoBolt = "Built without -p:Neo4jDriver=true: the Bolt transport is not compiled.";

    private protected string Label { get; } = Neo4jServer.NewLabel();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Settings of the transport under test, from the addresses of a server; skips where it is not compiled.</summary>
    protected abstract Neo4jOptions Options(TestServer server);

    private protected async Task<INeo4jTransport> OpenAsync(Action<Neo4jOptions>? change = null)
    {
        var options = Options(await server.GetAsync());
        change?.Invoke(options);
        return Neo4jTransportFactory.Create(options);
    }

    private protected static Neo4jOptions BoltOptions(TestServer server)
    {
        Assert.SkipUnless(Neo4jTransportFactory.HasBolt, NoBolt);
        Assert.SkipWhen(server.BoltUri is null, "The server tells no Bolt address.");
        return server.Bolt;
    }

    private protected static async Task<Neo4jTransportException> FailureAsync(Func<Task> work) =>
        await Assert.ThrowsAsync<Neo4jTransportException>(work);

    private protected static async Task<Neo4jRow> OneAsync(INeo4jTransport transport, string text, params (string, object?)[] parameters) =>
        await transport.ReadAsync(CypherStatement.Read(text, parameters), Token).SingleAsync(Token);
}
