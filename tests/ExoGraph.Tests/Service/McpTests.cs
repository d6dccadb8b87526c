using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ExoGraph.Tests.Service;

/// <summary>The tools at <c>/mcp</c>, called by the protocol's official client.</summary>
public sealed class McpTests(CuratedService service)
{
    [Fact]
    public async Task Tools_AreReadOnly_AndDescribeThemselvesAndTheirArguments()
    {
        await using var client = await ConnectAsync();
        Assert.Equal("exograph", client.ServerInfo?.Name);
        Assert.Contains("not medical advice", client.ServerInstructions, StringComparison.Ordinal);
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Superset(new HashSet<string> { "audit", "chains", "entity", "faces", "search", "shared" }, tools.Select(t => t.Name).ToHashSet());
        foreach (var tool in tools)
        {
            Assert.True(tool.ProtocolTool.Annotations!.ReadOnlyHint, tool.Name);
            Assert.False(tool.ProtocolTool.Annotations.DestructiveHint, tool.Name);
            Assert.True(tool.Description.Length > 80, tool.Name);
            Assert.NotNull(tool.ProtocolTool.OutputSchema);
            foreach (var (name, schema) in JsonNode.Parse(tool.JsonSchema.GetRawText())!["properties"]!.AsObject())
                Assert.False(string.IsNullOrEmpty((string?)schema!["description"]), $"{tool.Name}: {name}");
        }
    }

    [Fact]
    public async Task Chains_IsTheAnswerOfTheApi_WithEvidenceAndALink()
    {
        var answer = await CallAsync("chains", new() { ["from"] = "miR-19b-3p", ["to"] = "metastasis", ["k"] = 10 });
        var api = await service.Host.JsonAsync("/api/v1/chains?from=miR-19b-3p&to=metastasis");
        Assert.Equal(api["chains"]!.ToJsonString(), answer["answer"]!["chains"]!.ToJsonString());
        Assert.Equal("wang-2019", (string)answer["answer"]!["chains"]![0]!["hops"]![0]!["evidence"]![0]!["study"]!);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await service.Host.Client.GetAsync(new Uri((string)answer["link"]!), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Chains_NoChain_SaysWhy()
    {
        var answer = await CallAsync("chains", new() { ["from"] = "miR-19b-3p", ["to"] = "metastasis", ["effect"] = "inhibits" });
        Assert.Empty(answer["answer"]!["chains"]!.AsArray());
        Assert.NotEmpty((string)answer["answer"]!["reason"]!);
        Assert.Equal("effect", (string)answer["answer"]!["nearestMiss"]!["constraint"]!);
    }

    [Theory]
    [InlineData("chains", "from", "miR-19b-2p", "miR-19b-3p")]
    [InlineData("entity", "name", "nosuchthing", "nosuchthing")]
    [InlineData("shared", "kind", "genes", "targets")]
    [InlineData("audit", "kind", "zork", "sign")]
    [InlineData("faces", "about", "nosuchthing", "nosuchthing")]
    public async Task AnyTool_Mistake_IsAnErrorThatSaysWhatToDo(string tool, string argument, string value, string helps)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [argument] = value }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError);
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.Contains(helps, text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherTools_GiveWhatTheApiGives()
    {
        Assert.Contains((await CallAsync("shared", new() { ["kind"] = "targets" }))["answer"]!["rows"]!.AsArray(), r => (string)r!["shared"]!["label"]! == "PTEN");
        Assert.Equal("HGNC:9588", (string)(await CallAsync("entity", new() { ["name"] = "PTEN" }))["answer"]!["id"]!);
        Assert.Equal("CD274", (string)(await CallAsync("search", new() { ["text"] = "PDL1" }))["answer"]!["hits"]![0]!["label"]!);
        Assert.All((await CallAsync("audit", new() { ["kind"] = "sign" }))["answer"]!["findings"]!.AsArray(), f => Assert.Equal("sign", (string)f!["kind"]!));
        Assert.Equal((await service.Host.JsonAsync("/api/v1/faces"))["rows"]!.ToJsonString(), (await CallAsync("faces", []))["answer"]!["rows"]!.ToJsonString());
    }

    private async Task<JsonNode> CallAsync(string tool, Dictionary<string, object?> arguments)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.IsError is not true, string.Join(' ', result.Content.OfType<TextContentBlock>().Select(c => c.Text)));
        return JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!;
    }

    private async Task<McpClient> ConnectAsync() => await McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(service.Host.Client.BaseAddress!, "mcp"), TransportMode = HttpTransportMode.StreamableHttp }),
        cancellationToken: TestContext.Current.CancellationToken);
}
