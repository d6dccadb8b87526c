using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ExoGraph.Tests.Service;

/// <summary>Every route of the API, over HTTP on the repository's own records.</summary>
public sealed class ApiTests(CuratedService service)
{
    [Fact]
    public async Task Chains_MiR19bToMetastasis_IsTheAnswerOfTheCommand()
    {
        var overHttp = await service.Host.JsonAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis");
        var byCommand = (await Cli.CommandRun.Of("chains", "--from", "miR-19b-3p", "--to", "metastasis", "--json")).Done().Json;
        Assert.Equal(byCommand.ToJsonString(), overHttp.ToJsonString());
        Assert.Equal("/chains?from=miR-19b-3p&to=metastasis", (string)overHttp["permalink"]!);
    }

    [Fact]
    public async Task Chains_AsSvg_IsTheFigure()
    {
        foreach (var response in new[] { await service.Host.GetAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis&format=svg"), await service.Host.GetAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis", ("Accept", "image/svg+xml, */*;q=0.1")) })
        {
            Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
            var svg = new Figures.Svg(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal("Chain from miR-19b-3p to metastasis of clear cell renal carcinoma", svg.Title);
            Assert.Contains(svg.Root.Elements(), e => e.Value == $"{service.Host.Client.BaseAddress}chains?from=miR-19b-3p&to=metastasis");
        }
        Assert.Equal(HttpStatusCode.NotFound, (await service.Host.GetAsync("/api/v1/chains?from=miR-19b-3p&to=CD274&format=svg")).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/chains?from=PTEN&format=pdf")]
    [InlineData("/api/v1/chains?from=PTEN&format=excel")]
    [InlineData("/api/v1/shared?format=svg")]
    [InlineData("/api/v1/cuts?from=PTEN&to=metastasis&format=svg")]
    [InlineData("/api/v1/loops?format=svg")]
    [InlineData("/api/v1/metapaths?from=PTEN&to=metastasis&format=svg")]
    [InlineData("/api/v1/audit?format=cx2")]
    public async Task AnyRoute_FormatThatThereIsNot_Is406WithThoseThatThereAre(string path)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("is not one of json", (string)(await Problem(response))["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_EveryMistake_IsNamedByParameter()
    {
        var response = await service.Host.GetAsync("/api/v1/chains?from=miR-19b-2p&to=nosuchthing&maxHops=99&k=x&effect=up&minBelief=2&levels=foo&context=here&mirna=near&sources=zork&fron=x&attested=perhaps");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await Problem(response);
        Assert.Equal(["attested", "context", "effect", "from", "fron", "k", "levels", "maxHops", "minBelief", "mirna", "sources", "to"], problem["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal));
        Assert.Contains(problem["candidates"]!["from"]!.AsArray(), c => (string)c!["id"]! == "mirbase.mature:MIMAT0000074" && (string)c["label"]! == "miR-19b-3p");
    }

    [Theory]
    [InlineData("/api/v1/chains", "from")]
    [InlineData("/api/v1/shared?minCancers=none", "minCancers")]
    [InlineData("/api/v1/shared?sign=x", "sign")]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/search?q=x&limit=0", "limit")]
    [InlineData("/api/v1/search?q=x&bogus=1", "bogus")]
    [InlineData("/api/v1/statements?subject=nosuchthing", "subject")]
    [InlineData("/api/v1/statements?limit=5000", "limit")]
    [InlineData("/api/v1/statements?predicate=zork", "predicate")]
    [InlineData("/api/v1/shared?seed=-1", "seed")]
    [InlineData("/api/v1/shared?pValues=maybe", "pValues")]
    [InlineData("/api/v1/cuts?to=metastasis", "from")]
    [InlineData("/api/v1/cuts?from=PTEN", "to")]
    [InlineData("/api/v1/cuts?from=PTEN&to=metastasis&capacity=AKT%3Dheavy", "capacity")]
    [InlineData("/api/v1/cuts?from=PTEN&to=metastasis&capacity=nosuchthing%3D3", "capacity")]
    [InlineData("/api/v1/cuts?from=PTEN&to=metastasis&maxHops=99", "maxHops")]
    [InlineData("/api/v1/loops?about=nosuchthing", "about")]
    [InlineData("/api/v1/loops?maxLength=99", "maxLength")]
    [InlineData("/api/v1/loops?minLength=5&maxLength=3", "minLength")]
    [InlineData("/api/v1/metapaths?to=metastasis", "from")]
    [InlineData("/api/v1/metapaths?from=PTEN&to=metastasis&maxLength=5", "maxLength")]
    [InlineData("/api/v1/metapaths?from=PTEN&to=metastasis&damping=2", "damping")]
    [InlineData("/api/v1/audit?kind=zork", "kind")]
    [InlineData("/api/v1/entities/PTEN/neighbourhood?depth=9", "depth")]
    public async Task AnyRoute_Mistake_IsAProblemThatNamesIt(string path, string parameter)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([parameter], (await Problem(response))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Theory]
    [InlineData("/api/v1/entities/nosuchthing")]
    [InlineData("/api/v1/entities/Cargo")]
    [InlineData("/api/v1/entities/nosuchthing/neighbourhood")]
    [InlineData("/api/v1/publications/wang-1819")]
    [InlineData("/api/v1/statements/wang-2019/s99")]
    [InlineData("/api/v1/mechanisms/wang-2019/m99")]
    [InlineData("/api/v1/zork")]
    [InlineData("/api/zork")]
    public async Task AnyRoute_ThingThatThereIsNot_Is404WithASentence(string path)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotEmpty((string)(await Problem(response))["detail"]!);
    }

    [Fact]
    public async Task AnyRoute_AnotherMethod_Is405() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await service.Host.Client.PostAsJsonAsync(new Uri("/api/v1/chains", UriKind.Relative), new { from = "PTEN" }, TestContext.Current.CancellationToken)).StatusCode);

    [Fact]
    public async Task Shared_Targets_HoldPten()
    {
        var json = await service.Host.JsonAsync("/api/v1/shared?kind=targets&minCancers=2&sign=-");
        Assert.Contains(json["rows"]!.AsArray(), r => (string)r!["shared"]!["label"]! == "PTEN");
        Assert.Equal("/shared?kind=targets&minCancers=2&sign=-", ((string)json["permalink"]!).Replace("minCancers=2&sign=-&kind=targets", "kind=targets&minCancers=2&sign=-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/cuts?from=miR-19b-3p&to=metastasis&capacity=PTEN%3D3", "cuts", "--from", "miR-19b-3p", "--to", "metastasis")]
    [InlineData("/api/v1/loops?maxLength=4", "loops", "--max-length", "4")]
    [InlineData("/api/v1/metapaths?from=miR-19b-3p&to=metastasis&permutations=20&seed=7", "metapaths", "--from", "miR-19b-3p", "--to", "metastasis", "--permutations", "20", "--seed", "7")]
    [InlineData("/api/v1/shared?null=true&permutations=50&seed=3", "shared", "--null", "--permutations", "50", "--seed", "3")]
    public async Task PathRoutes_OverHttp_AreTheAnswersOfTheCommand(string path, params string[] command)
    {
        using var folder = new Formats.TemporaryFolder();
        if (command[0] == "cuts") command = [.. command, "--capacity", folder.Write("weights.tsv", "# hard to reach\nPTEN\t3\n")];
        var overHttp = await service.Host.JsonAsync(path);
        Assert.Equal((await Cli.CommandRun.Of([.. command, "--json"])).Done().Json.ToJsonString(), overHttp.ToJsonString());
        Assert.NotNull((await service.Host.GetAsync(path)).Headers.ETag);
    }

    [Theory]
    [InlineData("PTEN")]
    [InlineData("HGNC:9588")]
    [InlineData("HGNC%3A9588")]
    [InlineData("phosphatase%20and%20tensin%20homolog")]
    public async Task Entities_ByNameOrId_IsTheEntity(string name)
    {
        Assert.Equal("HGNC:9588", (string)(await service.Host.JsonAsync("/api/v1/entities/" + name))["id"]!);
        Assert.Equal("PTEN", (string)(await service.Host.JsonAsync($"/api/v1/entities/{name}/neighbourhood"))["centre"]!["label"]!);
    }

    [Fact]
    public async Task Neighbourhood_Limit_TruncatesOpenly()
    {
        var json = await service.Host.JsonAsync("/api/v1/entities/PTEN/neighbourhood?depth=3&limit=4");
        Assert.Equal((4, true), (json["entities"]!.AsArray().Count, (bool)json["truncated"]!));
    }

    [Fact]
    public async Task Search_Hit_SaysWhatMatchedAndHow()
    {
        var hit = (await service.Host.JsonAsync("/api/v1/search?q=PDL1&limit=1"))["hits"]!.AsArray().Single()!;
        Assert.Equal(("HGNC:17635", "CD274", "PD-L1", "name"), ((string)hit["id"]!, (string)hit["label"]!, (string)hit["matched"]!, (string)hit["match"]!));
    }

    [Fact]
    public async Task Publications_Wang2019_HasItsMechanismWhole()
    {
        var json = await service.Host.JsonAsync("/api/v1/publications/wang-2019");
        Assert.Equal("wang-2019", (string)json["publication"]!["key"]!);
        var mechanism = await service.Host.JsonAsync("/api/v1/mechanisms/wang-2019/m1");
        Assert.Equal(["t1", "s1", "s2", "s3"], mechanism["path"]!.AsArray().Select(p => ((string)p!).Split('#')[1]));
        Assert.Contains("wang-2019#s1", mechanism["hops"]!.AsArray().Select(h => (string)h!["statement"]!));
    }

    [Fact]
    public async Task Statements_PageByPage_AreAllOfThemOnce()
    {
        var seen = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = await service.Host.JsonAsync($"/api/v1/statements?limit=100{(after.Length > 0 ? "&after=" + Uri.EscapeDataString(after) : "")}");
            Assert.Equal(CuratedGraph.Knowledge.AllStatements.Count, (int)page["total"]!);
            seen.AddRange(page["statements"]!.AsArray().Select(s => (string)s!["statement"]!));
            after = (string?)page["after"];
        }
        Assert.Equal(CuratedGraph.Knowledge.AllStatements.Select(s => s.Id.Text), seen);
    }

    [Fact]
    public async Task Statements_Filters_LeaveWhatMeetsAll()
    {
        var json = await service.Host.JsonAsync("/api/v1/statements?object=PTEN&predicate=downregulates,upregulates&cancer=ccRCC");
        var statement = Assert.Single(json["statements"]!.AsArray(), s => (string)s!["reading"]! == "accepted")!;
        Assert.Equal("wang-2019#s1", (string)statement["statement"]!);
        Assert.Equal(statement.ToJsonString(), (await service.Host.JsonAsync("/api/v1/statements/wang-2019/s1")).ToJsonString());
    }

    [Fact]
    public async Task Statements_HopOfATransfer_HasAPageOfItsOwn() =>
        Assert.Equal("secretes", (string)(await service.Host.JsonAsync("/api/v1/statements/wang-2019/t1.secretes"))["predicate"]!);

    [Fact]
    public async Task Audit_Kind_IsKept() =>
        Assert.All((await service.Host.JsonAsync("/api/v1/audit?kind=sign"))["findings"]!.AsArray(), f => Assert.Equal("sign", (string)f!["kind"]!));

    [Fact]
    public async Task Status_SaysWhichGraphAnswers()
    {
        var json = await service.Host.JsonAsync("/api/v1/status");
        Assert.Equal((CuratedGraph.Knowledge.Version.Hash, CuratedGraph.Knowledge.Publications.Count), ((string)json["graph"]!["version"]!, (int)json["publications"]!));
        Assert.Empty(json["problems"]!.AsArray());
        Assert.Equal(("off", "No Neo4j is configured."), ((string)json["neo4j"]!["state"]!, (string)json["neo4j"]!["message"]!));
    }

    [Theory]
    [InlineData("/api/v1/entities/PTEN", "cypher", "MATCH (e:Entity {id: 'HGNC:9588'})")]
    [InlineData("/api/v1/entities/PTEN/neighbourhood?depth=2", "cypher", "WITH collect(DISTINCT e) AS ring")]
    [InlineData("/api/v1/faces?about=PTEN", "cypher", "'HGNC:9588'")]
    [InlineData("/api/v1/faces", "disputedCypher", ":REFUTES")]
    [InlineData("/api/v1/chains?from=PTEN", "cypher", "MATCH p = ")]
    [InlineData("/api/v1/chains?from=PTEN", "cypherNote", "before folding")]
    [InlineData("/api/v1/chains?from=PTEN&rollup=true", "cypherNote", "--rollup")]
    public async Task Answer_HasTheCypherThatReturnsTheSame(string path, string name, string part) =>
        Assert.Contains(part, (string)(await service.Host.JsonAsync(path))[name]!, StringComparison.Ordinal);

    [Fact]
    public async Task Etag_GivenBack_Is304_AndAnotherQuestionHasAnother()
    {
        var first = await service.Host.GetAsync("/api/v1/chains?from=PTEN");
        var tag = first.Headers.ETag!.ToString();
        var again = await service.Host.GetAsync("/api/v1/chains?from=PTEN", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(tag, again.Headers.ETag?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await service.Host.GetAsync("/api/v1/chains?from=AKT", ("If-None-Match", tag))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await service.Host.GetAsync("/api/v1/chains?from=PTEN&format=svg", ("If-None-Match", tag))).StatusCode);
        Assert.Null((await service.Host.GetAsync("/api/v1/chains?from=nosuchthing")).Headers.ETag);
    }

    [Fact]
    public async Task Etag_MistakenQuestion_Is400AlsoWithAnyTag() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await service.Host.GetAsync("/api/v1/chains?from=nosuchthing", ("If-None-Match", "W/\"abc\""))).StatusCode);

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/chains?from=PTEN")]
    [InlineData("/api/v1/zork")]
    [InlineData("/nosuchpage")]
    [InlineData("/assets/exograph.js")]
    [InlineData("/health/live")]
    public async Task AnyAnswer_HasTheHeadersThatKeepItSafe(string path)
    {
        var headers = (await service.Host.GetAsync(path)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.NotEmpty(headers.GetValues("Referrer-Policy"));
        Assert.NotEmpty(headers.GetValues("Permissions-Policy"));
    }

    [Fact]
    public async Task Health_LiveAndReady_SayHealthyAndWhichGraph()
    {
        Assert.Equal("healthy", (string)(await service.Host.JsonAsync("/health/live"))["status"]!);
        var ready = await service.Host.JsonAsync("/health/ready");
        Assert.Equal(("healthy", CuratedGraph.Knowledge.Version.Hash), ((string)ready["status"]!, (string)ready["checks"]!["graph"]!["data"]!["version"]!));
    }

    [Fact]
    public async Task Answers_AreCompressedWhereTheClientCan()
    {
        var response = await service.Host.GetAsync("/api/v1/chains?from=miR-19b-3p", ("Accept-Encoding", "br"));
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    private static async Task<JsonNode> Problem(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        return problem;
    }
}
