using BenchmarkDotNet.Attributes;
using ExoGraph.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExoGraph.Benchmarks;

/// <summary>A warm chain query on the curated graph, over HTTP on loopback, the whole answer read.</summary>
[MemoryDiagnoser, ShortRunJob]
public class HttpChainBenchmarks : IDisposable
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    [Params("/api/v1/chains?from=miR-19b-3p&to=metastasis", "/chains?from=miR-19b-3p&to=metastasis")]
    public string Address { get; set; } = "";

    [GlobalSetup]
    public async Task Start()
    {
        _app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0"], builder => builder.Logging.ClearProviders());
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        Dispose();
        await _app.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public async Task<int> Get() => (await _client.GetByteArrayAsync(new Uri(Address, UriKind.Relative))).Length;
}
