using System.Net;
using System.Text.RegularExpressions;

namespace ExoGraph.Tests.Service;

/// <summary>Pages as they come over the wire, without a browser.</summary>
public sealed partial class PageTests(CuratedService service)
{
    private const int Largest = 200_000;

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "What does this exosomal cargo do")]
    [InlineData("/chains", HttpStatusCode.OK, "Trace a mechanism chain")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis", HttpStatusCode.OK, "attested: asserted as it stands")]
    [InlineData("/chains?from=miR-19b-3p&to=CD274", HttpStatusCode.OK, "no path joins them")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&effect=inhibits", HttpStatusCode.OK, "Nearest miss")]
    [InlineData("/chains?from=miR-27a&to=chemoresistance", HttpStatusCode.OK, "kept as printed")]
    [InlineData("/chains?from=SBF2-AS1&to=temozolomide%20resistance", HttpStatusCode.OK, "no mechanism given")]
    [InlineData("/chains?from=nosuchthing", HttpStatusCode.BadRequest, "is not known")]
    [InlineData("/chains?from=PTEN&k=x", HttpStatusCode.BadRequest, "not a whole number")]
    [InlineData("/shared", HttpStatusCode.OK, "PTEN")]
    [InlineData("/shared?kind=zork", HttpStatusCode.BadRequest, "is not one of targets")]
    [InlineData("/shared?minCancers=50", HttpStatusCode.OK, "None")]
    [InlineData("/search?q=PDL1", HttpStatusCode.OK, "CD274")]
    [InlineData("/search?q=nosuchthing", HttpStatusCode.OK, "No entity has a name like that")]
    [InlineData("/search", HttpStatusCode.OK, "Write a name")]
    [InlineData("/entities/PTEN", HttpStatusCode.OK, "Inhibited or lowered by")]
    [InlineData("/entities/HGNC:9588", HttpStatusCode.OK, "miR-19b-3p")]
    [InlineData("/entities/nosuchthing", HttpStatusCode.NotFound, "is not known")]
    [InlineData("/publications/wang-2019", HttpStatusCode.OK, "Mechanism")]
    [InlineData("/publications/wang-1819", HttpStatusCode.NotFound, "There is no publication of this key")]
    [InlineData("/publications/cao-2019", HttpStatusCode.OK, "as printed, not used")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&k=6", HttpStatusCode.OK, "score 0.00024")]
    [InlineData("/audit", HttpStatusCode.OK, "as printed")]
    [InlineData("/sources", HttpStatusCode.OK, "Where the answers come from")]
    [InlineData("/audit?kind=sign", HttpStatusCode.OK, "as printed")]
    [InlineData("/markers", HttpStatusCode.OK, "Markers")]
    [InlineData("/markers?cancer=nosuchthing", HttpStatusCode.BadRequest, "is not known")]
    [InlineData("/carriers", HttpStatusCode.OK, "carrier")]
    [InlineData("/carriers?drug=nosuchthing", HttpStatusCode.BadRequest, "is not known")]
    [InlineData("/faces", HttpStatusCode.OK, "faces")]
    [InlineData("/cuts", HttpStatusCode.OK, "Say where the ways start")]
    [InlineData("/cuts?from=miR-19b-3p&to=metastasis", HttpStatusCode.OK, "no lighter set does that")]
    [InlineData("/cuts?from=miR-19b-3p&to=CD274", HttpStatusCode.OK, "nothing to cut")]
    [InlineData("/cuts?from=miR-19b-3p&to=PTEN", HttpStatusCode.OK, "Said directly")]
    [InlineData("/cuts?from=miR-19b-3p&to=metastasis&capacity=PTEN", HttpStatusCode.BadRequest, "is not a name, =, and a whole number")]
    [InlineData("/loops", HttpStatusCode.OK, "Feedback loops")]
    [InlineData("/loops?about=miR-19b-3p", HttpStatusCode.OK, "No statements lead back")]
    [InlineData("/loops?maxLength=99", HttpStatusCode.BadRequest, "not a whole number from 1 to 12")]
    [InlineData("/shared?pValues=true", HttpStatusCode.OK, "corrected")]
    [InlineData("/explore", HttpStatusCode.OK, "Ready queries")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&k=2", HttpStatusCode.OK, "before folding")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&rollup=true", HttpStatusCode.OK, "cannot express --rollup")]
    [InlineData("/api", HttpStatusCode.OK, "/api/v1/chains")]
    [InlineData("/nosuchpage", HttpStatusCode.NotFound, "There is no such page")]
    public async Task Page_OfEverySort_SaysWhatItShould(string path, HttpStatusCode status, string text)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(text, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Single(Heading().Matches(html));
        Assert.Matches("<title>[^<]+ExoGraph|<title>ExoGraph", html);
        Assert.InRange(html.Length, 1, Largest);
    }

    [Fact]
    public async Task Pages_OfEveryEntityPublicationAndCargo_AreUnder200Kilobytes()
    {
        var paths = CuratedGraph.Knowledge.Entities.Keys.Select(e => "/entities/" + Uri.EscapeDataString(e.Text))
            .Concat(CuratedGraph.Knowledge.Publications.Keys.Select(p => "/publications/" + p.Text))
            .Concat(CuratedGraph.Names.Resolve("Cargo").Selection!.Ids.Select(c => "/chains?from=" + Uri.EscapeDataString(c.Text)))
            .Concat(new[] { "Cargo", "CellSource", "Vesicle", "Intervention", "Gene" }.SelectMany(r => new[] { $"/chains?from={r}", $"/chains?from={r}&k=1000", $"/chains?from={r}&k=1000&expand=true&asPrinted=true" }))
            .Concat(["/markers", "/carriers", "/faces", "/loops", "/cuts?from=miR-19b-3p&to=metastasis"])
            .Concat(from kind in new[] { "targets", "pathways", "outcomes", "cargo" } from least in new[] { 1, 2 } select $"/shared?kind={kind}&minCancers={least}");
        foreach (var path in paths)
        {
            var response = await service.Host.GetAsync(path);
            var size = (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
            Assert.True(response.IsSuccessStatusCode, $"{path} is {response.StatusCode}.");
            Assert.True(size <= Largest, $"{path} has {size} bytes.");
        }
    }

    [Fact]
    public async Task Chains_ManyAsked_ShowsTheBestWholeAndTheRestAsALine_ThatOpens()
    {
        var html = await Html("/chains?from=Cargo&k=40");
        var chains = (await service.Host.JsonAsync("/api/v1/chains?from=Cargo&k=40"))["chains"]!.AsArray().Count;
        Assert.True(chains > 20);
        Assert.Equal(chains, RankOf().Count(html));
        var more = WebUtility.HtmlDecode(More().Matches(html)[^1].Groups[1].Value);
        Assert.EndsWith($"#chain-{chains}", more, StringComparison.Ordinal);
        Assert.Contains($"<article class=\"chain\" id=\"chain-{chains}\"", await Html(more.Split('#')[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UserText_IsShownAsTextOnly()
    {
        foreach (var path in new[] { "/search?q=", "/chains?from=", "/chains?from=PTEN&to=", "/shared?kind=", "/entities/", "/publications/", "/audit?kind=", "/markers?cancer=", "/markers?purpose=", "/carriers?drug=", "/faces?x=", "/cuts?to=x&from=", "/cuts?from=PTEN&to=metastasis&capacity=", "/loops?about=" })
        {
            var html = await (await service.Host.GetAsync(path + Uri.EscapeDataString("<script>alert(1)</script>\"'><img src=x>"))).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pages_HoldNoInlineScriptOrStyle()
    {
        foreach (var path in new[] { "/", "/chains?from=miR-19b-3p&to=metastasis", "/shared", "/entities/PTEN", "/publications/wang-2019", "/audit", "/markers", "/carriers", "/faces", "/loops", "/cuts?from=miR-19b-3p&to=metastasis", "/explore", "/api" })
        {
            var html = await Html(path);
            Assert.DoesNotMatch(@"<script(?![^>]*\bsrc=)", html);
            Assert.DoesNotMatch(@"<style|\sstyle=|\son\w+=""", html);
        }
    }

    [Fact]
    public async Task LocalLinks_OfTheMainPages_LeadSomewhere()
    {
        var links = new HashSet<string>();
        foreach (var path in new[] { "/", "/chains?from=miR-19b-3p&to=metastasis", "/shared", "/entities/PTEN", "/publications/wang-2019", "/audit?kind=sign", "/markers", "/carriers", "/faces", "/loops", "/cuts?from=miR-19b-3p&to=metastasis", "/explore", "/api", "/search?q=PDL1", "/chains?from=miR-27a&to=chemoresistance" })
            links.UnionWith(Local().Matches(await Html(path)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)));
        Assert.True(links.Count > 40);
        foreach (var link in links)
        {
            var status = (await service.Host.GetAsync(link)).StatusCode;
            Assert.True(status == HttpStatusCode.OK, $"{link} is {status}.");
        }
    }

    private async Task<string> Html(string path)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("class=\"rank\"")]
    private static partial Regex RankOf();

    [GeneratedRegex("class=\"open\" href=\"([^\"]+)\"")]
    private static partial Regex More();

    [GeneratedRegex("(?:href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex Local();
}
