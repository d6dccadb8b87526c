using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ExoGraph.Service.Api;
using ExoGraph.Service.Downloads;

namespace ExoGraph.Tests.Service;

/// <summary>Every form in which an answer can be had, over HTTP on the repository's own records.</summary>
public sealed class ResultFormatTests(CuratedService service)
{
    private const string Chains = "/api/v1/chains?from=miR-19b-3p&to=metastasis";

    [Fact]
    public async Task Chains_AsTable_HasARowForEachHop()
    {
        var chains = (await service.Host.JsonAsync(Chains))["chains"]!.AsArray();
        var hops = chains.SelectMany(c => c!["hops"]!.AsArray().Select(h => (Rank: (string)c["rank"]!.ToString(), Statement: (string)h!["statement"]!))).ToList();
        var tsv = (await TextAsync(Chains + "&format=tsv")).TrimEnd('\n').Split('\n').Select(l => l.Split('\t')).ToList();
        var (rank, id) = (Array.IndexOf(tsv[0], "chain"), Array.IndexOf(tsv[0], "id"));
        Assert.Equal(hops, tsv.Skip(1).Select(r => (r[rank], r[id])));
        Assert.All(tsv, r => Assert.Equal(tsv[0].Length, r.Length));
        Assert.Equal("PTEN", tsv[1][Array.IndexOf(tsv[0], "object")]);
        Assert.Equal("clear cell renal carcinoma", tsv[1][Array.IndexOf(tsv[0], "cancer")]);
    }

    [Fact]
    public async Task Csv_ReadBack_IsTheTsv()
    {
        var tsv = (await TextAsync(Chains + "&format=tsv")).TrimEnd('\n').Split('\n').Select(l => l.Split('\t')).ToList();
        var csv = Read(await TextAsync(Chains + "&format=csv"));
        Assert.Equal(tsv, csv);
    }

    [Fact]
    public void Csv_CellsWithCommasQuotesAndBreaks_AreReadBackAsTheyAre()
    {
        var table = new ResultTable(["a", "b"], [["x, \"y\"", "line\nbreak"], ["", "tab\there"]]);
        Assert.Equal([["a", "b"], ["x, \"y\"", "line\nbreak"], ["", "tab\there"]], Read(table.Csv()));
        Assert.Equal("a\tb\nx, \"y\"\tline break\n\ttab here\n", table.Tsv());
    }

    [Fact]
    public async Task Chains_AsCx2_HasTheHopsAndOnlyTheirEnds()
    {
        var aspects = JsonNode.Parse(await TextAsync(Chains + "&k=1&format=cx2"))!.AsArray();
        var nodes = aspects.Single(a => a!["nodes"] is not null)!["nodes"]!.AsArray();
        var edges = aspects.Single(a => a!["edges"] is not null)!["edges"]!.AsArray();
        var chain = (await service.Host.JsonAsync(Chains + "&k=1"))["chains"]![0]!["hops"]!.AsArray();
        Assert.Equal(chain.Select(h => (string)h!["statement"]!).Order(), edges.Select(e => (string)e!["v"]!["statement"]!).Order());
        Assert.Equal(chain.SelectMany(h => new[] { (string)h!["subject"]!["id"]!, (string)h["object"]!["id"]! }).Distinct().Order(), nodes.Select(n => (string)n!["v"]!["represents"]!).Order());
    }

    [Fact]
    public async Task Chains_AsGraphml_IsXmlWithTheSameEdges()
    {
        var xml = XDocument.Parse(await TextAsync(Chains + "&k=1&format=graphml"));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        Assert.Equal(["wang-2019#s1", "wang-2019#s2", "wang-2019#s3"], xml.Descendants(ns + "edge").Select(e => (string)e.Attribute("id")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Chains_AsCypher_IsTheQueryOfTheAnswer() =>
        Assert.Equal((string)(await service.Host.JsonAsync(Chains))["cypher"]!, (await TextAsync(Chains + "&format=cypher")).TrimEnd('\n'));

    [Fact]
    public async Task Chains_AsBibtex_HasTheStudiesOfTheEvidence()
    {
        var bibtex = await TextAsync(Chains + "&k=1&format=bibtex");
        Assert.Contains("@article{wang-2019,", bibtex, StringComparison.Ordinal);
        Assert.Contains("@article{xu-2021,", bibtex, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_QuestionThatCypherCannotExpress_Is404()
    {
        var response = await service.Host.GetAsync(Chains + "&rollup=true&format=cypher");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Cypher", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Routes()
    {
        var routes = new TheoryData<string, string>();
        foreach (var (path, docs) in new[]
                 {
                     (Chains, ParameterDocs.Chains), ("/api/v1/shared?kind=targets", ParameterDocs.Shared), ("/api/v1/markers", ParameterDocs.Markers), ("/api/v1/carriers", ParameterDocs.Carriers),
                     ("/api/v1/faces", ParameterDocs.Faces), ("/api/v1/audit", ParameterDocs.Audit), ("/api/v1/search?q=PTEN", ParameterDocs.Search), ("/api/v1/entities/PTEN", ParameterDocs.Entity),
                     ("/api/v1/entities/PTEN/neighbourhood", ParameterDocs.Neighbourhood), ("/api/v1/publications/wang-2019", ParameterDocs.Publication),
                     ("/api/v1/mechanisms/wang-2019/m1", ParameterDocs.Mechanism), ("/api/v1/statements?object=PTEN", ParameterDocs.Statements),
                 })
            foreach (var format in ParameterDocs.FormatsOf(docs)) routes.Add(path, format);
        return routes;
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task AnyRoute_FormatOrAccept_GivesTheSameOfItsMediaType(string path, string format)
    {
        var known = ResultFormat.Of(format)!;
        var named = await service.Host.GetAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}format={format}");
        var accepted = await service.Host.GetAsync(path, ("Accept", known.MediaType));
        Assert.Equal(HttpStatusCode.OK, named.StatusCode);
        Assert.Equal(known.MediaType, named.Content.Headers.ContentType!.MediaType);
        var text = await named.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // An answer may be empty; only a list of publications then says nothing at all.
        if (format != "bibtex") Assert.NotEmpty(text);
        Assert.Equal(text, await accepted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(format is "json" or "svg" or "cypher", named.Content.Headers.ContentDisposition is null);
    }

    [Fact]
    public async Task Mechanism_AsSvg_ShowsDonorAndOutcome()
    {
        var svg = new Figures.Svg(await TextAsync("/api/v1/mechanisms/wang-2019/m1?format=svg"));
        Assert.Equal("Chain from clear cell renal carcinoma stem cell to metastasis of clear cell renal carcinoma", svg.Title);
    }

    private async Task<string> TextAsync(string path)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads commas and quotes by the rules of RFC 4180.</summary>
    private static List<string[]> Read(string csv)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted)
            {
                if (csv[i] != '"') cell.Append(csv[i]);
                else if (i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[++i]);
                else quoted = false;
            }
            else if (csv[i] == '"') quoted = true;
            else if (csv[i] is ',' or '\n')
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (csv[i] != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else cell.Append(csv[i]);
        }
        return rows;
    }
}
