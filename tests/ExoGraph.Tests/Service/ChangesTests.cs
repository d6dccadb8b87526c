using System.Net;
using ExoGraph.Service.Hosting;
using ExoGraph.Tests.Knowledge;

namespace ExoGraph.Tests.Service;

/// <summary>What changed since an older answer, as the service and its pages tell it.</summary>
public sealed class ChangesTests
{
    private const string Link = "/chains?from=miR-19b&to=metastasis";

    [Fact]
    public async Task OldLink_OfAGraphThatWasHeld_SaysWhatChangedSince()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var old = await VersionAsync(host);
        Assert.Contains($"{Link}&version={old[..12]}".Replace("&", "&amp;", StringComparison.Ordinal), await TextAsync(host, Link), StringComparison.Ordinal);
        Assert.DoesNotContain("This link was made on graph", await TextAsync(host, $"{Link}&version={old[..12]}"), StringComparison.Ordinal);
        records.Replace(GoodRecords.Study, "certainty: suggested, claim: Less PTEN brings EMT.", "certainty: demonstrated, claim: Less PTEN brings EMT.");
        Assert.True(host.Refresh());

        var page = await TextAsync(host, $"{Link}&version={old[..12]}");
        Assert.Contains("This link was made on graph", page, StringComparison.Ordinal);
        Assert.Contains("1 record of the curated graph has changed since", page, StringComparison.Ordinal);
        var changes = await TextAsync(host, $"/changes?since={old[..12]}");
        Assert.Contains("<code>wang-2019#s2</code>", changes, StringComparison.Ordinal);
        Assert.Contains("<del>0.255</del>", changes, StringComparison.Ordinal);
        var json = await host.JsonAsync($"/api/v1/changes?since={old}");
        Assert.Equal((old, await VersionAsync(host), "wang-2019#s2"), ((string)json["before"]!, (string)json["after"]!, (string)Assert.Single(json["changes"]!.AsArray())!["id"]!));
        Assert.Single((await host.JsonAsync($"/api/v1{Link}&version={old}"))["chains"]!.AsArray());
        Assert.Empty((await host.JsonAsync($"/api/v1/changes?since={await VersionAsync(host)}"))["changes"]!.AsArray());
    }

    [Fact]
    public async Task OldLink_OfAGraphThatWasNeverHeld_SaysHowToCompare()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var page = await TextAsync(host, $"{Link}&version=0123456789ab");
        Assert.Contains("exograph diff 0123456789ab", page, StringComparison.Ordinal);
        Assert.Contains("exograph diff 0123456789ab", await TextAsync(host, "/changes?since=0123456789ab"), StringComparison.Ordinal);
        var response = await host.GetAsync("/api/v1/changes?since=0123456789ab");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("exograph diff 0123456789ab", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?since=0123")]
    [InlineData("?since=%3Cscript%3E")]
    [InlineData("?since=0123456789ab&until=x")]
    public async Task Changes_WrongRequest_Is400(string query)
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.GetAsync("/api/v1/changes" + query)).StatusCode);
        Assert.DoesNotContain("<script>", await TextAsync(host, "/chains?version=%3Cscript%3E"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_ManyGraphs_KeepsTheLastOnes()
    {
        using var records = RecordFolder.Good();
        await using var host = await ServiceHost.StartAsync(records.Root);
        var first = await VersionAsync(host);
        for (var i = 0; i <= GraphStore.Kept; i++)
        {
            records.Replace(GoodRecords.Study, $"value: {40 + i}-100", $"value: {41 + i}-100");
            Assert.True(host.Refresh());
        }
        Assert.Equal(GraphStore.Kept, host.Store.Earlier.Count);
        Assert.DoesNotContain(host.Store.Earlier, e => e.Version.Hash == first);
        Assert.Equal(GraphStore.Kept, host.Store.Earlier.Select(e => e.Version).Distinct().Count());
    }

    private static async Task<string> VersionAsync(ServiceHost host) => (string)(await host.JsonAsync("/api/v1/status"))["graph"]!["version"]!;

    private static Task<string> TextAsync(ServiceHost host, string path) => host.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
