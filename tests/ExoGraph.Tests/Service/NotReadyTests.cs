using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace ExoGraph.Tests.Service;

/// <summary>A service whose graph comes from a Neo4j that is away: it starts, and says to everyone that it has no graph yet.</summary>
public sealed class NotReadyTests : IAsyncLifetime
{
    private static readonly string s_nobody = $"http://127.0.0.1:{FreePort()}";

    private ServiceHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ServiceHost.StartAsync(CuratedGraph.Folder, "--ExoGraph:Mirror:Source", "Neo4j", "--ExoGraph:Neo4j:Uri", s_nobody);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("/api/v1/chains?from=PTEN")]
    [InlineData("/api/v1/entities/PTEN")]
    [InlineData("/api/v1/status")]
    [InlineData("/api/v1/nosuchroute")]
    public async Task Api_BeforeTheFirstRead_Is503AndSaysWhy(string path)
    {
        var response = await _host.GetAsync(path);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal((503, "No graph is loaded yet."), ((int)problem["status"]!, (string)problem["title"]!));
        Assert.Contains("read from Neo4j", (string)problem["detail"]!, StringComparison.Ordinal);
        Assert.Contains((string)problem["neo4j"]!["state"]!, new[] { "connecting", "loading", "failing" });
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chains?from=PTEN")]
    [InlineData("/explore")]
    [InlineData("/nosuchpage")]
    public async Task Page_BeforeTheFirstRead_Is503AndSaysWhy(string path)
    {
        var response = await _host.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("No graph is loaded yet</h1>", html, StringComparison.Ordinal);
        Assert.Contains("read from Neo4j", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/assets/exograph.css", HttpStatusCode.OK)]
    [InlineData("/browser/guide.html", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    public async Task WhatNeedsNoGraph_IsAnsweredAsEver(string path, HttpStatusCode status) =>
        Assert.Equal(status, (await _host.GetAsync(path)).StatusCode);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
