using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ExoGraph.Tests.Service;

/// <summary>Many things at once: page, API and command on the repository's own records.</summary>
public sealed class ListTests(CuratedService service)
{
    private const string Five = "/lists?names=miR-21%0AmiR-19b-3p%0AmiR-27a%0Azork%0AmiR21";

    [Fact]
    public async Task List_Names_AreResolvedEachWithWhatBecameOfIt()
    {
        var json = await service.Host.JsonAsync("/api/v1" + Five);
        Assert.Equal(["miR-21", "miR-19b-3p", "miR-27a", "zork", "miR21"], json["names"]!.AsArray().Select(n => (string)n!["asked"]!));
        Assert.Equal([false, false, false, false, true], json["names"]!.AsArray().Select(n => (bool)n!["repeats"]!));
        Assert.NotEmpty((string)json["names"]![3]!["problem"]!);
        Assert.Equal(3, json["items"]!.AsArray().Count);
        Assert.StartsWith("miR-19b-3p promotes metastasis", (string)json["items"]![1]!["chains"]![0]!["sentence"]!, StringComparison.Ordinal);
        Assert.Equal(Five, (string)json["permalink"]!);
    }

    [Fact]
    public async Task List_ByGetPostAndCommand_IsTheSame()
    {
        var get = await service.Host.JsonAsync("/api/v1/lists?names=miR-21&names=miR-19b-3p&maxHops=3");
        var post = await service.Host.Client.PostAsJsonAsync(new Uri("/api/v1/lists", UriKind.Relative), new { names = new[] { "miR-21", "miR-19b-3p" }, maxHops = 3 }, TestContext.Current.CancellationToken);
        Assert.Equal(get.ToJsonString(), (await post.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!.ToJsonString());
        foreach (var verb in new[] { "lists", "enrich" })
            Assert.Equal(get.ToJsonString(), (await Cli.CommandRun.Of(verb, "miR-21", "miR-19b-3p", "--max-hops", "3", "--json")).Done().Json.ToJsonString());
    }

    [Fact]
    public async Task Command_NamesFromAFile_AreThoseOfItsLines()
    {
        using var folder = new Formats.TemporaryFolder();
        var file = Path.Combine(folder.Path, "names.txt");
        await File.WriteAllTextAsync(file, "# mine\nmiR-21\nPTEN, zork\n", TestContext.Current.CancellationToken);
        var run = (await Cli.CommandRun.Of("lists", "@" + file)).Done();
        Assert.Contains("2 things understood of 3 names", run.Output, StringComparison.Ordinal);
        Assert.Contains("'zork' is not known", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_List_SaysWhatWasNotUnderstoodAndWhatIsOverRepresented()
    {
        var html = await (await service.Host.GetAsync(Five)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("3 things understood of 5 names, 1 said twice", html, StringComparison.Ordinal);
        Assert.Contains("<strong>zork</strong>", html, StringComparison.Ordinal);
        Assert.Contains("Over-represented outcomes", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_TextAndFile_LeadToTheLinkOfBoth()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = service.Host.Client.BaseAddress };
        using var form = new MultipartFormDataContent
        {
            { new StringContent("miR-21\r\n\r\n# remark\r\n"), "names" }, { new StringContent(""), "maxHops" }, { new StringContent("exact"), "mirna" },
            { new StringContent("PTEN\nmiR-27a\n"), "file", "names.txt" },
        };
        var response = await client.PostAsync(new Uri("/lists/file", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/lists?names=miR-21%0APTEN%0AmiR-27a", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Form_ListTooLongForALink_Is413ThatSaysWhatElse()
    {
        using var form = new MultipartFormDataContent { { new StringContent(string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"miR-{i}"))), "names" } };
        var response = await service.Host.Client.PostAsync(new Uri("/lists/file", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("exograph lists", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/lists", "names")]
    [InlineData("/api/v1/lists?names=miR-21&maxHops=99", "maxHops")]
    [InlineData("/api/v1/lists?names=miR-21&part=all", "part")]
    public async Task List_Mistake_IsNamed(string path, string parameter)
    {
        var response = await service.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([parameter], (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task List_TooManyNames_IsRefusedWithTheLimit()
    {
        var response = await service.Host.Client.PostAsJsonAsync(new Uri("/api/v1/lists", UriKind.Relative), new { names = Enumerable.Range(0, 501).Select(i => $"x{i}") }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("at most 500", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pathways", "p_value")]
    [InlineData("outcomes", "p_value")]
    [InlineData("names", "problem")]
    [InlineData("shared-targets", "effect")]
    [InlineData("shared-outcomes", "effect")]
    public async Task List_AsTable_HasThePartAskedFor(string part, string column)
    {
        var response = await service.Host.GetAsync($"/api/v1{Five}&part={part}&format=tsv");
        Assert.Contains(column, (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n')[0].Split('\t'));
    }
}
