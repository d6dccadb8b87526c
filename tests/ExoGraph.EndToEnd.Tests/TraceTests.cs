using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>A person traces miR-19b-3p to metastasis from the home page.</summary>
public sealed class TraceTests(Chromium chromium)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public async Task Trace_FromTheHomePage_ShowsFigureAndEvidence(int width, bool javaScript)
    {
        await using var visitor = await chromium.VisitAsync(width, javaScript: javaScript);
        await visitor.GoAsync("/");
        await visitor.Page.GetByLabel("From", new() { Exact = true }).FillAsync("miR19b");
        await visitor.Page.GetByLabel("to", new() { Exact = true }).FillAsync("metastasis");
        await visitor.ByRole(AriaRole.Button, "Trace").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex(@"/chains\?from=miR19b&to=metastasis$"));

        var first = visitor.Page.Locator("#chain-1");
        await Expect(first.Locator("h3")).ToContainTextAsync("miR-19b-3p promotes metastasis of clear cell renal carcinoma, by lowering PTEN, and so releasing epithelial to mesenchymal transition; attested by one study.");
        await Expect(first).ToContainTextAsync("net effect: promotes");
        await Expect(visitor.Figure).ToBeVisibleAsync();
        foreach (var shown in new[] { "donor", "recipient", "miR-19b-3p", "PTEN" }) await Expect(visitor.Figure.GetByText(shown, new() { Exact = true }).First).ToBeVisibleAsync();

        var hop = first.Locator(".hops > li").First;
        await Expect(hop.Locator(".evidence").First).ToBeHiddenAsync();
        await hop.Locator("summary").First.ClickAsync();
        await Expect(hop.Locator(".evidence").First).ToBeVisibleAsync();
        await Expect(hop).ToContainTextAsync("The delivered miR-19b-3p lowers the expression of PTEN");
        await Expect(hop).ToContainTextAsync(new Regex(@"wang-2019, read in xu-2021\s*, text, section 4\.1"));
        await Expect(hop).ToContainTextAsync("suggested, citation supported, weight 0.43");
    }

    [Fact]
    public async Task Trace_ByKeyboardAlone_GetsThere()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.GoAsync("/");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByText("Skip to the answer")).ToBeFocusedAsync();
        await Expect(visitor.Page.GetByText("Skip to the answer")).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByLabel("From", new() { Exact = true })).ToBeFocusedAsync();
        await visitor.Page.Keyboard.TypeAsync("miR-19b-3p");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.TypeAsync("metastasis");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/chains"));
        var summary = visitor.Page.Locator("#chain-1 .hops summary").First;
        for (var press = 0; press < 60 && !await summary.EvaluateAsync<bool>("e => e === document.activeElement"); press++) await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(summary).ToBeFocusedAsync();
        Assert.NotEqual("none", await summary.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator("#chain-1 .hops .evidence").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Trace_WhileTyping_SuggestsNames()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.GoAsync("/");
        await visitor.Page.GetByLabel("From", new() { Exact = true }).PressSequentiallyAsync("PDL1");
        await Expect(visitor.Page.Locator("datalist#names option[value='CD274']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Trace_UnknownName_OffersWhatIsNear_AndOneClickMendsIt()
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.Page.GotoAsync("/chains?from=miR-19b-2p&to=metastasis");
        visitor.ForgetErrors();
        await Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("'miR-19b-2p' is not known");
        await visitor.ByRole(AriaRole.Link, "miR-19b-3p").First.ClickAsync();
        await Expect(visitor.Page.Locator("#chain-1 h3")).ToContainTextAsync("miR-19b-3p promotes metastasis");
    }

    [Fact]
    public async Task Trace_EffectThatNoneHas_SaysWhyAndShowsTheNearestMiss()
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.GoAsync("/chains?from=miR-19b-3p&to=metastasis");
        await visitor.Page.GetByText("Filters").ClickAsync();
        await visitor.Page.GetByLabel("net effect").SelectOptionAsync("inhibits");
        await visitor.ByRole(AriaRole.Button, "Trace").ClickAsync();
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("effect=inhibits$"));
        await Expect(visitor.ByRole(AriaRole.Heading, "None")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByText("Nearest miss:")).ToContainTextAsync("effect asked for inhibits; with promotes there is this chain.");
        await Expect(visitor.Figure).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Trace_Untouched_FormWithoutJavaScript_AsksTheSame()
    {
        await using var visitor = await chromium.VisitAsync(javaScript: false);
        await visitor.GoAsync("/chains?from=miR-19b-3p&to=metastasis");
        await visitor.ByRole(AriaRole.Button, "Trace").ClickAsync();
        await Expect(visitor.Page.Locator("#chain-1")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".mistakes")).ToHaveCountAsync(0);
    }
}
