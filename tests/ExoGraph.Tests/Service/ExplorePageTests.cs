using System.Net;
using System.Text.RegularExpressions;
using ExoGraph.Neo4j.Queries.Browser;
using ExoGraph.Neo4j.Queries.Library;
using ExoGraph.Service.Neo4j;

namespace ExoGraph.Tests.Service;

/// <summary>What the service offers to Neo4j Browser, and the page that leads there.</summary>
public sealed partial class ExplorePageTests(CuratedService service)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("exograph.grass", "text/plain")]
    [InlineData("guide.html", "text/html")]
    public async Task BrowserFile_FromAnotherOrigin_MayBeRead(string name, string type)
    {
        var response = await service.Host.GetAsync("/browser/" + name, ("Origin", "http://localhost:7474"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(BrowserFiles.Find(name), await response.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task BrowserFile_AskedFirst_AllowsTheHeadersThatBrowserSends()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri("/browser/guide.html", UriKind.Relative));
        request.Headers.Add("Origin", "http://localhost:7474");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "cache-control,pragma");

        var response = await service.Host.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("GET", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Equal("cache-control,pragma", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")));
    }

    [Theory]
    [InlineData("/browser/nosuchfile")]
    [InlineData("/browser/..%2Fqueries%2F01-trace-cargo-to-outcome")]
    [InlineData("/browser/")]
    public async Task BrowserFile_ThatThereIsNot_Is404(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await service.Host.GetAsync(path)).StatusCode);

    [Fact]
    public async Task Explore_HasEveryQueryWithItsParameters_AndCommandsForThisAddress()
    {
        var html = WebUtility.HtmlDecode(await service.Host.Client.GetStringAsync(new Uri("/explore", UriKind.Relative), Token)).ReplaceLineEndings("\n");
        var here = service.Host.Client.BaseAddress!.ToString().TrimEnd('/');

        Assert.Contains($":play {here}/browser/guide.html", html, StringComparison.Ordinal);
        Assert.Contains($":style {here}/browser/exograph.grass", html, StringComparison.Ordinal);
        Assert.Contains(CuratedGraph.Knowledge.Version.Hash, html, StringComparison.Ordinal);
        Assert.Contains("No Neo4j is configured.", html, StringComparison.Ordinal);
        Assert.Contains("exograph load --neo4j", html, StringComparison.Ordinal);
        Assert.InRange(QueryLibrary.All.Count, 24, 99);
        Assert.All(QueryLibrary.All, q => Assert.Contains(q.Cypher.ReplaceLineEndings("\n"), html, StringComparison.Ordinal));
        Assert.All(QueryLibrary.All.Where(q => q.Parameters.Count > 0), q => Assert.Contains(":param ", Folded(html, q), StringComparison.Ordinal));
        // Each text can be copied, by a script's button or by hand.
        Assert.InRange(Copied().Count(html), QueryLibrary.All.Count + 3, 200);
    }

    [Fact]
    public async Task Explore_WithNeo4j_OpensBrowserWithTheGuideAndEachQuery()
    {
        // Nothing listens at the database's address: the page and the status say so, and the links stand all the same.
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, "--ExoGraph:Neo4j:Uri", "http://127.0.0.1:9", "--ExoGraph:Neo4j:Browser", "https://db.example/browser/");
        var html = WebUtility.HtmlDecode(await host.Client.GetStringAsync(new Uri("/explore", UriKind.Relative), Token));
        var state = (string)(await host.JsonAsync("/api/v1/status"))["neo4j"]!["state"]!;

        Assert.Contains($"https://db.example/browser/?cmd=play&arg={Uri.EscapeDataString($"{host.Client.BaseAddress}browser/guide.html")}", html, StringComparison.Ordinal);
        Assert.All(QueryLibrary.All, q => Assert.Contains("https://db.example/browser/?cmd=edit&arg=", Folded(html, q), StringComparison.Ordinal));
        Assert.DoesNotContain("exograph load --neo4j", html, StringComparison.Ordinal);
        Assert.Contains(state, new[] { "connecting", "loading", "failing" });
        Assert.Contains((string)(await host.JsonAsync("/health/ready"))["status"]!, new[] { "degraded" });
    }

    [Theory]
    [InlineData(null, "http://db.example:7474", "http://db.example:7474/browser/")]
    [InlineData(null, "https://db.example", "https://db.example/browser/")]
    [InlineData(null, "bolt://neo4j:7687", null)]
    [InlineData(null, null, null)]
    [InlineData("http://localhost:7474/browser/", "bolt://neo4j:7687", "http://localhost:7474/browser/")]
    [InlineData("javascript:alert(1)", "http://db.example:7474", null)]
    public void BrowserAddress_OfSettings_IsWhereBrowserIs(string? browser, string? database, string? expected) =>
        Assert.Equal(expected, new Neo4jSyncOptions { Browser = browser }.BrowserAddress(database)?.AbsoluteUri);

    private static string Folded(string html, LibraryQuery query) => html[html.IndexOf($"id=\"q-{query.Name}\"", StringComparison.Ordinal)..].Split("</details>")[0];

    [GeneratedRegex("<pre[^>]* data-copy")]
    private static partial Regex Copied();
}
