using ExoGraph.Core.Graphs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Tests.Fixture;
using ExoGraph.Neo4j.Tests.Loading;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Neo4j;
using ExoGraph.Tests.Paths.Chains;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ExoGraph.Neo4j.Tests.Service;

/// <summary>The hosted services that tie the service to Neo4j, each on a server of its own.</summary>
public sealed class Neo4jSyncTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sync_ServerEditedThenKilledThenRestarted_MendsReportsAndReconnects()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync();
        var (one, two) = (new RandomChainCase(1).Knowledge, new RandomChainCase(2));
        using var host = Host(local.Server, ("ExoGraph:Neo4j:Sources", "curated"));
        var (store, monitor) = (host.Services.GetRequiredService<GraphStore>(), host.Services.GetRequiredService<Neo4jSyncMonitor>());
        store.Swap(new LoadedGraph(GraphSnapshot.Build(one), DateTimeOffset.UnixEpoch));
        await host.StartAsync(Token);

        await using var transport = Neo4jTransportFactory.Create(local.Server.Http);
        var up = await UntilAsync(monitor, s => s.State == Neo4jSyncState.InStep);
        Loads.AssertClean(await transport.VerifyAsync(GraphProjection.Of(one)));

        var other = WithVersion(two.Knowledge, "two");
        store.Swap(new LoadedGraph(GraphSnapshot.Build(other), DateTimeOffset.UnixEpoch));
        await UntilAsync(monitor, s => s is { State: Neo4jSyncState.InStep, Version: "two" });
        Loads.AssertClean(await transport.VerifyAsync(GraphProjection.Of(other)));

        await transport.WriteAsync(CypherStatement.Write("MATCH (s:Statement)-[r:SUBJECT]->() WITH r LIMIT 1 DELETE r"), Token);
        var mended = await UntilAsync(async () => (await transport.VerifyAsync(GraphProjection.Of(other))).IsClean);

        await local.KillAsync();
        var query = new ChainQuery { From = two.Query().From, K = 5, MaxHops = 6 };
        var down = await UntilAsync(monitor, s => s.State == Neo4jSyncState.Failing);
        var healthWhileDown = await HealthAsync(host);
        var answered = new ChainFinder(store.Current.Snapshot).Find(query, Token);
        await local.StartAgainAsync();
        await UntilAsync(monitor, s => s is { State: Neo4jSyncState.InStep, Version: "two" });
        var healthAfter = await HealthAsync(host);
        await host.StopAsync(Token);

        Assert.Contains(local.Server.HttpUri, down.Message, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Degraded, healthWhileDown.Status);
        Assert.Equal("test", up.Version);
        Assert.True(mended);
        Assert.Equal(new ChainFinder(GraphSnapshot.Build(other)).Find(query, Token).Chains.Count, answered.Chains.Count);
        Assert.Equal(HealthStatus.Healthy, healthAfter.Status);
    }

    [Fact]
    public async Task Sync_NothingListensAtStart_HostStartsAndSaysSo()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var host = Host(new TestServer($"http://127.0.0.1:{port}", null, null, null));
        host.Services.GetRequiredService<GraphStore>().Swap(new LoadedGraph(GraphSnapshot.Build(new RandomChainCase(3).Knowledge), DateTimeOffset.UnixEpoch));

        await host.StartAsync(Token);
        var status = await UntilAsync(host.Services.GetRequiredService<Neo4jSyncMonitor>(), s => s.State == Neo4jSyncState.Failing);
        var health = await HealthAsync(host);
        await host.StopAsync(Token);

        Assert.Contains($"http://127.0.0.1:{port} is not reachable", status.Message, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Equal(status.Message, health.Entries["neo4j"].Description);
    }

    [Fact]
    public async Task Mirror_FromNeo4j_AnswersAndTakesANewVersion()
    {
        Assert.SkipUnless(LocalNeo4j.IsAvailable, LocalNeo4j.WhyNot);
        await using var local = await LocalNeo4j.StartAsync();
        await using var transport = Neo4jTransportFactory.Create(local.Server.Http);
        using var host = Host(local.Server, ("ExoGraph:Mirror:Source", "Neo4j"));
        var (store, monitor) = (host.Services.GetRequiredService<GraphStore>(), host.Services.GetRequiredService<Neo4jSyncMonitor>());
        await host.StartAsync(Token);

        var empty = await UntilAsync(monitor, s => s.State == Neo4jSyncState.Behind);
        var small = GraphProjection.Of(new RandomChainCase(4).Knowledge);
        await transport.LoadAsync(small);
        await UntilAsync(monitor, s => s.State == Neo4jSyncState.InStep);
        var first = store.Current.Snapshot;
        var next = WithVersion(new RandomChainCase(5).Knowledge, "next");
        await transport.LoadAsync(GraphProjection.Of(next));
        await UntilAsync(monitor, s => s is { State: Neo4jSyncState.InStep, Version: "next" });
        await host.StopAsync(Token);

        Assert.Contains("holds no ExoGraph graph", empty.Message, StringComparison.Ordinal);
        Assert.Equal(Loads.ChecksumOf(small), Loads.ChecksumOf(GraphProjection.Of(first.Knowledge)));
        Assert.Equal(new GraphVersion("next"), store.Current.Snapshot.Version);
        Assert.Equal(next.AllStatements.Select(s => s.Id), store.Current.Snapshot.Knowledge.AllStatements.Select(s => s.Id));
    }

    [Fact]
    public async Task Start_WrongSettings_SaysEachMistake()
    {
        using var host = Host(
            new TestServer("http://localhost:7474/db/neo4j", null, "neo4j", null), ("ExoGraph:Mirror:Source", "Cloud"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));

        Assert.Equal(3, failure.Failures.Count());
        Assert.Contains(failure.Failures, f => f == "ExoGraph:Mirror:Source is 'Cloud'; use Files or Neo4j.");
    }

    [Fact]
    public async Task Start_NoAddress_IsOff()
    {
        using var host = Host(new TestServer("", null, null, null));

        await host.StartAsync(Token);
        var status = host.Services.GetRequiredService<Neo4jSyncMonitor>().Current;
        await host.StopAsync(Token);

        Assert.Equal(Neo4jSyncStatus.Off, status);
        Assert.DoesNotContain(host.Services.GetServices<IHostedService>(), s => s is Neo4jSync or Neo4jMirrorRefresher);
    }

    private static IHost Host(TestServer server, params (string Key, string Value)[] settings)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)).Concat(
        [
            new("ExoGraph:Neo4j:Uri", server.HttpUri), new("ExoGraph:Neo4j:User", server.User), new("ExoGraph:Neo4j:Password", server.Password),
        ]));
        builder.Services.AddSingleton<TimeProvider>(new FasterTime(10));
        builder.Services.AddSingleton<GraphStore>();
        builder.Services.AddExoGraphNeo4j(builder.Configuration);
        return builder.Build();
    }

    private static KnowledgeBase WithVersion(KnowledgeBase kb, string version) => new(
        new GraphVersion(version), kb.Vocabulary, kb.Entities.Values, kb.Publications.Values, kb.Transfers.Values, kb.AllStatements, kb.Mechanisms.Values, kb.Notes, kb.Audit);

    private static Task<HealthReport> HealthAsync(IHost host) => host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);

    private static async Task<Neo4jSyncStatus> UntilAsync(Neo4jSyncMonitor monitor, Func<Neo4jSyncStatus, bool> reached)
    {
        Neo4jSyncStatus status = monitor.Current;
        Assert.True(await UntilAsync(() => Task.FromResult(reached(status = monitor.Current))), $"Still {status}");
        return status;
    }

    /// <summary>Looks until it is so, up to five minutes: a server on a busy machine may take one to make its constraints.</summary>
    private static async Task<bool> UntilAsync(Func<Task<bool>> reached)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await reached())
        {
            if (TimeProvider.System.GetElapsedTime(started) > TimeSpan.FromMinutes(5)) return false;
            await Task.Delay(20, Token);
        }
        return true;
    }
}
