using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ExoGraph.Tests.Packs;

namespace ExoGraph.Tests.Service;

/// <summary>Packs beside the curated records, over HTTP: what there is, and what they add.</summary>
public sealed class SourcesTests(CuratedService service)
{
    /// <summary>A store with the curated pair miR-19b-3p and PTEN under its own vocabulary.</summary>
    private static ImportBench Bench()
    {
        var bench = new ImportBench();
        bench.Import("mirbase", ("mature.fa", VocabularyFixtures.Mature + ">hsa-miR-19b-3p MIMAT0000074 Homo sapiens miR-19b-3p\nUGUGC\n"));
        bench.Import("mirtarbase", ("hsa_MTI.csv", "miRTarBase ID,miRNA,Species (miRNA),Target Gene,Target Gene (Entrez ID),Species (Target Gene),Experiments,Support Type,References (PMID)\nMIRT1,hsa-miR-19b-3p,hsa,PTEN,5728,hsa,Western blot,Functional MTI,111\nMIRT2,hsa-miR-21-5p,hsa,PTEN,5728,hsa,Western blot,Functional MTI,112\n"));
        bench.Import("retractions", ("list.tsv", "1\n"));
        return bench;
    }

    [Fact]
    public async Task Packs_Installed_AreListedWithLicencesAndCounts()
    {
        using var bench = Bench();
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, "--ExoGraph:Packs", bench.Store.Directory);
        var packs = (await host.JsonAsync("/api/v1/packs"))["packs"]!.AsArray();
        Assert.Equal(["hgnc", "mirbase", "mirtarbase", "mondo", "others", "retractions"], packs.Select(p => (string)p!["name"]!));
        var pack = packs[2]!;
        Assert.Equal(("knowledge", true, "miRTarBase", 2, 2), ((string)pack["kind"]!, (bool)pack["serving"]!, (string)pack["title"]!, (int)pack["statements"]!, (int)pack["evidence"]!));
        Assert.Equal((2, 2, 0, 0), ((int)pack["rows"]!["read"]!, (int)pack["rows"]!["kept"]!, (int)pack["rows"]!["merged"]!, (int)pack["rows"]!["skipped"]!));
        Assert.All(packs, p => Assert.NotEmpty((string)p!["licence"]!));
        Assert.Equal([("notices", false), ("vocabulary", false)], packs.Where(p => !(bool)p!["serving"]!).Select(p => ((string)p!["kind"]!, (bool)p["serving"]!)).Distinct().Order());

        var rows = (await host.Client.GetStringAsync(new Uri("/api/v1/packs?format=tsv", UriKind.Relative), TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, rows.Length);
        Assert.All(rows, r => Assert.Equal(rows[0].Split('\t').Length, r.Split('\t').Length));
        var page = WebUtility.HtmlDecode(await host.Client.GetStringAsync(new Uri("/sources", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Contains("2 read = 2 kept + 0 merged + 0 skipped", page, StringComparison.Ordinal);
        Assert.Contains("flags retracted studies", page, StringComparison.Ordinal);

        bench.Store.Remove("mirtarbase");
        Assert.True(host.Refresh());
        Assert.DoesNotContain((await host.JsonAsync("/api/v1/packs"))["packs"]!.AsArray(), p => (string)p!["name"]! == "mirtarbase");
    }

    [Fact]
    public async Task Chains_PackOfTheSamePair_CorroboratesAndDoesNotMerge()
    {
        using var bench = Bench();
        await using var host = await ServiceHost.StartAsync(CuratedGraph.Folder, "--ExoGraph:Packs", bench.Store.Directory);
        var alone = (await host.JsonAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis"))["chains"]![0]!["hops"]![0]!;
        var opted = (await host.JsonAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis&sources=curated,mirtarbase"))["chains"]![0]!["hops"]![0]!;
        Assert.Equal(("wang-2019#s1", 0.43), ((string)alone["statement"]!, (double)alone["belief"]!));
        // 1 - (1 - 0.425)(1 - 0.5 · 0.40) = 0.54
        Assert.Equal(("wang-2019#s1", 0.54), ((string)opted["statement"]!, (double)opted["belief"]!));
        Assert.Equal(alone["evidence"]!.ToJsonString(), opted["evidence"]!.ToJsonString());
        var pack = (await host.JsonAsync("/api/v1/chains?from=miR-19b-3p&to=PTEN&sources=mirtarbase"))["chains"]![0]!["hops"]![0]!;
        Assert.Equal("mirtarbase#1", (string)pack["statement"]!);
        Assert.Equal("HGNC:9588", (string)pack["object"]!["id"]!);
    }

    [Fact]
    public async Task Packs_None_IsAnEmptyListAndAPageThatSaysSo()
    {
        Assert.Empty((await service.Host.JsonAsync("/api/v1/packs"))["packs"]!.AsArray());
        Assert.Contains("None is installed", await service.Host.Client.GetStringAsync(new Uri("/sources", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolve_NamesByGetAndPost_AreTheAnswerOfTheCommand()
    {
        var get = await service.Host.JsonAsync("/api/v1/resolve?name=PTEN&name=miR-19b-2p&name=metastasis");
        using var response = await service.Host.Client.PostAsJsonAsync(new Uri("/api/v1/resolve", UriKind.Relative), new[] { "PTEN", "miR-19b-2p", " metastasis ", "" }, TestContext.Current.CancellationToken);
        var post = (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.Equal(get.ToJsonString(), post.ToJsonString());
        Assert.Equal((await Cli.CommandRun.Of("resolve", "PTEN", "miR-19b-2p", "metastasis", "--json")).Done().Json.ToJsonString(), get.ToJsonString());
        Assert.Equal("HGNC:9588", (string)get["names"]![0]!["id"]!);
        Assert.Contains(get["names"]![1]!["candidates"]!.AsArray(), c => (string)c!["id"]! == "mirbase.mature:MIMAT0000074");
        Assert.Contains(get["names"]![2]!["members"]!.AsArray(), m => ((string)m!).StartsWith("exo:", StringComparison.Ordinal));
        var table = await service.Host.Client.GetStringAsync(new Uri("/api/v1/resolve?name=PTEN&name=miR-19b-2p&format=csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(["name,id,label,class,members,problem,candidate_ids", "PTEN,HGNC:9588,PTEN,Gene,,,"], table.Split("\r\n")[..2]);
        Assert.Equal(["miR-19b-2p"], get["notUnderstood"]!.AsArray().Select(n => (string)n!));
    }

    [Theory]
    [InlineData("/api/v1/resolve", "name")]
    [InlineData("/api/v1/resolve?name=PTEN&mirna=near", "mirna")]
    [InlineData("/api/v1/resolve?name=PTEN&nam=x", "nam")]
    public async Task Resolve_Mistake_Is400ByParameter(string path, string parameter)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.Equal([parameter], problem["errors"]!.AsObject().Select(e => e.Key));
    }
}
