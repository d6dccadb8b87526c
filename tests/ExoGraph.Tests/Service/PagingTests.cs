namespace ExoGraph.Tests.Service;

public sealed class PagingTests(CuratedService service)
{
    [Theory]
    [InlineData("/api/v1/audit", "findings")]
    [InlineData("/api/v1/markers", "rows")]
    [InlineData("/api/v1/carriers", "rows")]
    [InlineData("/api/v1/faces", "rows")]
    [InlineData("/api/v1/carriers?sort=-carrier", "rows")]
    [InlineData("/api/v1/shared?kind=cargo&minCancers=1", "rows")]
    public async Task List_PageByPage_IsTheWholeList(string path, string list)
    {
        var whole = await service.Host.JsonAsync(path);
        Assert.Null((string?)whole["after"]);
        var (seen, after) = (new List<string>(), (string?)"0");
        while (after is not null)
        {
            var page = await service.Host.JsonAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=7&after={after}");
            Assert.Equal(whole[list]!.AsArray().Count, (int)page["total"]!);
            Assert.True(page[list]!.AsArray().Count <= 7);
            seen.AddRange(page[list]!.AsArray().Select(r => r!.ToJsonString()));
            after = (string?)page["after"];
        }
        Assert.Equal(whole[list]!.AsArray().Select(r => r!.ToJsonString()), seen);
    }

    [Fact]
    public async Task List_AsTable_HasTheRowsOfItsPage()
    {
        var text = await (await service.Host.GetAsync("/api/v1/audit?limit=3&after=2&format=tsv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var findings = (await service.Host.JsonAsync("/api/v1/audit"))["findings"]!.AsArray().Skip(2).Take(3).Select(f => (string)f!["id"]!);
        Assert.Equal(findings, text.TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split('\t')[0]));
    }

    [Fact]
    public async Task List_Permalink_IsOfTheWholeAnswer() =>
        Assert.Equal("/markers?cancer=ovarian%20cancer", (string)(await service.Host.JsonAsync("/api/v1/markers?cancer=ovarian%20cancer&limit=1"))["permalink"]!);
}
