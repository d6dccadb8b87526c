using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>The other ways through the pages, from the home page on.</summary>
public sealed class ExploreTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Shared_FromTheHomePage_ShowsPtenInTwoCancersWithItsStatements(bool javaScript)
    {
        await using var visitor = await chromium.VisitAsync(javaScript: javaScript);
        await visitor.GoAsync("/");
        await visitor.ByRole(AriaRole.Link, "Targets, pathways, outcomes and cargo by cancer").ClickAsync();
        var row = visitor.Page.GetByRole(AriaRole.Row).Filter(new() { Has = visitor.Page.Locator("th", new() { HasText = "PTEN" }) });
        await Expect(row.Locator("td > details")).ToHaveCountAsync(2);
        await row.Locator("td > details > summary").First.ClickAsync();
        await Expect(row.Locator("td").Filter(new() { HasText = "miR-19b-3p" })).ToContainTextAsync("downregulates");
        await visitor.Page.GetByLabel("What").SelectOptionAsync("outcomes");
        await visitor.ByRole(AriaRole.Button, "Show").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("kind=outcomes"));
        await Expect(visitor.Page.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("miR19b", "miR-19b-3p")]
    [InlineData("PDL1", "CD274")]
    [InlineData("TGFβ1", "TGFB1")]
    public async Task Search_AsPeopleWriteIt_LeadsToTheEntity(string written, string label)
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync(written);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Locator(".hits a").First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(label);
    }

    [Fact]
    public async Task Entity_Pten_LeadsToWhatActsOnIt_ItsEvidenceAndThePublication()
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.GoAsync("/entities/PTEN");
        await Expect(visitor.ByRole(AriaRole.Heading, "Inhibited or lowered by")).ToBeVisibleAsync();
        var statement = visitor.Page.Locator(".statement").Filter(new() { HasText = "miR-19b-3p" }).First;
        await statement.Locator("summary").ClickAsync();
        await statement.GetByRole(AriaRole.Link, new() { Name = "wang-2019" }).First.ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("EMT");
        await Expect(visitor.Page.GetByText("reference 93, citation supported")).ToBeVisibleAsync();
        await visitor.Page.Locator(".hops a.entity", new() { HasText = "PTEN" }).First.ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/entities/HGNC"));
    }

    [Fact]
    public async Task Audit_Kind_IsFilteredAndEachFindingHasALinkOfItsOwn()
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.GoAsync("/audit");
        var all = await visitor.Page.Locator("tbody tr").CountAsync();
        await visitor.Page.GetByLabel("Kind").SelectOptionAsync("sign");
        await visitor.ByRole(AriaRole.Button, "Show").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("kind=sign"));
        Assert.InRange(await visitor.Page.Locator("tbody tr").CountAsync(), 1, all - 1);
        await visitor.Page.Locator("tbody th a").First.ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"/audit.*#a\d+"));
    }

    [Fact]
    public async Task Explore_ReadyQuery_IsCopiedByAButton()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visitor.GoAsync("/explore");
        var query = visitor.Page.Locator("details.query").Filter(new() { HasText = "Search by name or synonym" });
        await query.Locator("summary").ClickAsync();
        await query.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(query.GetByRole(AriaRole.Status)).ToHaveTextAsync("copied");
        Assert.Equal(await query.Locator("pre").TextContentAsync(), await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Explore_WithoutScript_ShowsTheTextAndNoButtonThatDoesNothing()
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.GoAsync("/explore");
        var query = visitor.Page.Locator("details.query").Filter(new() { HasText = "Search by name or synonym" });
        await query.Locator("summary").ClickAsync();
        await Expect(query.Locator("pre")).ToContainTextAsync(":param");
        await Expect(visitor.Page.Locator("main button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task EveryPage_IsReachedFromTheHomePage()
    {
        await using var visitor = await chromium.VisitAsync();
        foreach (var (link, heading) in new[] { ("Chains", "Trace a mechanism chain"), ("Shared", "Shared across cancers"), ("Audit", "What curation found wrong in its sources"), ("Explore", "Explore with Cypher"), ("API", "The API") })
        {
            await visitor.GoAsync("/");
            await visitor.Page.GetByRole(AriaRole.Navigation).First.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        }
    }
}
