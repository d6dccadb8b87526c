using ExoGraph.Service.Requests;

namespace ExoGraph.Tests.Service;

public sealed class SortingTests(CuratedService service)
{
    [Theory]
    [InlineData("/api/v1/audit", "findings", "kind", "kind")]
    [InlineData("/api/v1/audit", "findings", "ground", "ground")]
    [InlineData("/api/v1/markers", "rows", "marker", "marker.label")]
    [InlineData("/api/v1/markers", "rows", "fluid", "biofluid.label")]
    [InlineData("/api/v1/carriers", "rows", "carrier", "carrier.label")]
    [InlineData("/api/v1/shared?kind=cargo&minCancers=1", "rows", "name", "shared.label")]
    public async Task List_Sorted_HasTheSameRowsInOrderOfTheColumn_EmptyOnesLast(string path, string list, string column, string place)
    {
        var whole = await Keys(path);
        var and = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var filled = whole.Where(k => k.Length > 0).ToList();
        var empty = whole.Where(k => k.Length == 0);
        Assert.True(filled.Distinct().Count() > 1);

        Assert.Equal(filled.Order(StringComparer.OrdinalIgnoreCase).Concat(empty), await Keys($"{path}{and}sort={column}"));
        Assert.Equal(filled.OrderDescending(StringComparer.OrdinalIgnoreCase).Concat(empty), await Keys($"{path}{and}sort=-{column}"));

        async Task<List<string>> Keys(string address) => [.. (await service.Host.JsonAsync(address))[list]!.AsArray()
            .Select(r => (string?)place.Split('.').Aggregate(r, (at, name) => at?[name]) ?? "")];
    }

    [Fact]
    public async Task Audit_SortedByWhereDescending_TurnsThePlacesRoundAndKeepsTheOrderWithinEach()
    {
        var whole = (await service.Host.JsonAsync("/api/v1/audit"))["findings"]!.AsArray().Select(f => ((string)f!["locator"]!, (string)f["id"]!)).ToList();
        var places = whole.Select(f => f.Item1).Distinct().ToList();
        var sorted = (await service.Host.JsonAsync("/api/v1/audit?sort=-where"))["findings"]!.AsArray().Select(f => ((string)f!["locator"]!, (string)f["id"]!));
        Assert.Equal(whole.OrderByDescending(f => places.IndexOf(f.Item1)), sorted);
    }

    [Theory]
    [InlineData("/audit?sort=-kind", "aria-sort=\"descending\"><a class=\"sort\" href=\"/audit?sort=kind\">kind")]
    [InlineData("/audit?kind=sign&sort=where", "aria-sort=\"ascending\"><a class=\"sort\" href=\"/audit?kind=sign&amp;sort=-where\">where")]
    [InlineData("/markers?biofluid=saliva", "href=\"/markers?biofluid=saliva&amp;sort=marker\">marker")]
    [InlineData("/carriers?drug=doxorubicin&sort=carrier", "href=\"/carriers?drug=doxorubicin&amp;sort=-carrier\">carrier")]
    public async Task Page_HeadOfAColumn_LinksToTheOtherOrderAndKeepsTheFilters(string path, string part) =>
        Assert.Contains(part, await (await service.Host.GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    [Fact]
    public void Read_WhatIsNoColumn_IsAMistakeThatNamesTheColumns()
    {
        var parameters = new Parameters([new("sort", ["-nope"])]);
        var rows = RowSort.Read(parameters, ["name", "cancers"]).Of(new[] { 2, 1 }, (n, _) => n);
        Assert.Equal("'-nope' is not one of name, cancers, or one of them with - before it.", Assert.Single(parameters.Errors).Message);
        Assert.Equal([2, 1], rows);
    }
}
