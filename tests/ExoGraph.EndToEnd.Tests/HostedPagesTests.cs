using ExoGraph.Service;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>The host on a free port of this machine, with the real records, asked as a browser without script asks it.</summary>
public sealed class HostedPagesTests
{
    [Fact]
    public async Task Chains_CargoToMetastasis_ShowsFigureAndEvidence()
    {
        await using var app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        var home = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await client.GetStringAsync(new Uri("/chains?from=miR-19b-3p&to=metastasis", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("action=\"/chains\"", home, StringComparison.Ordinal);
        Assert.Contains("class=\"chain-figure\"", page, StringComparison.Ordinal);
        Assert.Contains("attested: asserted as it stands", page, StringComparison.Ordinal);
        Assert.Contains("/publications/wang-2019", page, StringComparison.Ordinal);
        await app.StopAsync(TestContext.Current.CancellationToken);
    }
}
