using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ExoGraph.Service;
using ExoGraph.Service.Hosting;
using ExoGraph.Tests.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(CuratedService))]

namespace ExoGraph.Tests.Service;

/// <summary>The whole host on a free port of this machine.</summary>
public sealed class ServiceHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServiceHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public GraphStore Store => _app.Services.GetRequiredService<GraphStore>();

    /// <summary>Looks at the folder once, as the timer does.</summary>
    public bool Refresh() => _app.Services.GetRequiredService<GraphRefresher>().Refresh(TestContext.Current.CancellationToken);

    public static Task<ServiceHost> StartAsync(string records, params string[] args) => StartAsync(records, _ => { }, args);

    public static async Task<ServiceHost> StartAsync(string records, Action<IServiceCollection> services, params string[] args)
    {
        var app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0", "--ExoGraph:Records", records, .. args], builder =>
        {
            builder.Logging.ClearProviders();
            services(builder.Services);
        });
        await app.StartAsync();
        return new ServiceHost(app);
    }

    public async Task<JsonNode> JsonAsync(string path) => (await Client.GetFromJsonAsync<JsonNode>(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken))!;

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
