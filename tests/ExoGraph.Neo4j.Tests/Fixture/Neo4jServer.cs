using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Transport;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>
/// The one server that all tests of the assembly share, started when the first asks for it. In this order: EXOGRAPH_TEST_NEO4J_URI (a
/// running server, empty or it is left alone; user and password may stand in the address), EXOGRAPH_TEST_NEO4J_HOME (a folder with a
/// <c>start</c> script), a Docker engine; else the tests are skipped with the reason.
/// </summary>
/// <remarks>
/// A class that uses it joins <see cref="WholeDatabase"/>, since some erase what they find, and uses labels of its own (<see cref="NewLabel"/>)
/// where it needs no graph of ours.
/// </remarks>
public sealed class Neo4jServer : IAsyncLifetime
{
    private readonly Lazy<Task<(TestServer? Server, string WhyNot)>> _start;
    private IAsyncDisposable? _owned;

    public Neo4jServer() => _start = new(StartAsync);

    /// <summary>A label that no other test uses.</summary>
    public static string NewLabel() => "T" + Guid.NewGuid().ToString("N");

    /// <summary>The running server; skips the test where there is none.</summary>
    public async Task<TestServer> GetAsync()
    {
        var (server, whyNot) = await _start.Value;
        Assert.SkipWhen(server is null, whyNot);
        return server!;
    }

    /// <summary>A transport over HTTP to the shared server.</summary>
    public async Task<INeo4jTransport> OpenAsync() => Neo4jTransportFactory.Create((await GetAsync()).Http);

    /// <summary>A transport over HTTP to the shared server, emptied of data, constraints and indexes.</summary>
    public async Task<INeo4jTransport> OpenEmptyAsync()
    {
        var transport = await OpenAsync();
        await DatabaseCleaner.EmptyAsync(transport);
        return transport;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_owned is not null)
            await _owned.DisposeAsync();
        else if (_start.IsValueCreated && (await _start.Value).Server is { } borrowed)
        {
            await using var transport = Neo4jTransportFactory.Create(borrowed.Http);
            await DatabaseCleaner.EmptyAsync(transport);
        }
    }

    private async Task<(TestServer? Server, string WhyNot)> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("EXOGRAPH_TEST_NEO4J_URI") is { Length: > 0 } uri)
            return await RunningServer.FindAsync(uri);

        if (LocalNeo4j.IsAvailable)
        {
            var local = await LocalNeo4j.StartAsync(LocalNeo4j.NewPassword(), heap: "1g");
            _owned = local;
            return (local.Server, "");
        }

        var (docker, whyNot) = await DockerNeo4j.TryStartAsync();
        _owned = docker;
        return docker is null
            ? (null, $"No Neo4j to test on: neither EXOGRAPH_TEST_NEO4J_URI nor EXOGRAPH_TEST_NEO4J_HOME is set, and Docker gives none ({whyNot})")
            : (docker.Server, "");
    }
}
