using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>Every sort of page, light and dark, on a phone, a laptop and a wide screen.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly int[] s_widths = [390, 1280, 1920];

    [Theory]
    [InlineData("/")]
    [InlineData("/chains")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&k=2")]
    [InlineData("/chains?from=miR-27a&to=chemoresistance&asPrinted=true&effect=promotes")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis&effect=inhibits")]
    [InlineData("/chains?from=SBF2-AS1&to=temozolomide%20resistance")]
    [InlineData("/chains?from=miR-19b-3p&to=CD274")]
    [InlineData("/chains?from=nosuchthing", 400)]
    [InlineData("/shared")]
    [InlineData("/shared?kind=cargo&minCancers=1")]
    [InlineData("/entities/PTEN")]
    [InlineData("/entities/miR-27a")]
    [InlineData("/publications/wang-2019")]
    [InlineData("/audit?kind=sign&sort=-where")]
    [InlineData("/sources")]
    [InlineData("/markers")]
    [InlineData("/markers?cancer=nosuchthing", 400)]
    [InlineData("/carriers")]
    [InlineData("/cuts?from=miR-19b-3p&to=metastasis&capacity=PTEN%3D5")]
    [InlineData("/loops")]
    [InlineData("/faces")]
    [InlineData("/lists")]
    [InlineData("/lists?names=miR-21%0AmiR-19b-3p%0AmiR-27a%0Azork")]
    [InlineData("/mechanisms/wang-2019/m1")]
    [InlineData("/mechanisms/wang-2019/m99", 404)]
    [InlineData("/entities/TGFB1")]
    [InlineData("/explore")]
    [InlineData("/api")]
    [InlineData("/search?q=PDL1")]
    [InlineData("/changes")]
    [InlineData("/chains?from=miR-19b-3p&to=PTEN&version=0123456789ab")]
    [InlineData("/nosuchpage", 404)]
    public async Task Page_AtEveryWidth_HasNoViolationLightOrDark_AndFits(string path, int status = 200)
    {
        try
        {
            await Look(path, status);
        }
        catch (PlaywrightException died) when (died.Message.Contains("has been closed", StringComparison.Ordinal))
        {
            // The browser was ended from outside, as a machine short of memory does: that says nothing of the page, so it is looked at once more.
            await Look(path, status);
        }
    }

    private async Task Look(string path, int status)
    {
        await using var visitor = await chromium.VisitAsync(forAxe: true);
        Assert.Equal(status, (await visitor.Page.GotoAsync(path))!.Status);
        if (status != 200) visitor.ForgetErrors();
        foreach (var width in s_widths)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = false)");
            await AssertFits(visitor, width);
            // Unfolded, the page shows all that it shows folded and more.
            await visitor.Page.EvaluateAsync("[...document.querySelectorAll('details')].slice(0, 40).forEach(d => d.open = true)");
            await AssertFits(visitor, width);
            // From a laptop to a wide screen only the margins grow; light and dark differ by colours alone.
            if (width < 1920)
            {
                await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                AssertNone(await visitor.Page.RunAxe(), width, "light");
                continue;
            }
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            AssertNone(await visitor.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } }), width, "dark");
        }
    }

    [Theory]
    [InlineData("/chains?from=Cargo&k=1000")]
    [InlineData("/chains?from=Cargo&k=1000&show=40")]
    [InlineData("/shared?kind=outcomes&minCancers=1")]
    [InlineData("/shared?kind=targets&minCancers=1")]
    [InlineData("/entities/exosome")]
    public async Task LargePage_AtEveryWidth_Fits(string path)
    {
        await using var visitor = await chromium.VisitAsync();
        await visitor.GoAsync(path);
        foreach (var width in s_widths)
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            await AssertFits(visitor, width);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chains?from=miR-19b-3p&to=metastasis")]
    [InlineData("/chains?from=Cargo&k=1000")]
    [InlineData("/shared?kind=outcomes&minCancers=1")]
    public async Task Page_WithAllThatItLoads_IsUnder200Kilobytes(string path)
    {
        await using var visitor = await chromium.VisitAsync();
        var bodies = new List<Task<byte[]>>();
        visitor.Page.Response += (_, response) => bodies.Add(response.BodyAsync());
        await visitor.GoAsync(path);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange((await Task.WhenAll(bodies)).Sum(b => b.Length), 1, 200_000);
    }

    private static async Task AssertFits(Visitor visitor, int width)
    {
        var over = await visitor.OverflowAsync();
        Assert.True(over <= 0, $"{visitor.Page.Url} at {width} px reaches {over} px beyond the window.");
    }

    private static void AssertNone(AxeResult found, int width, string scheme) => Assert.True(found.Violations.Length == 0, $"{found.Url} {scheme} {width} px: "
        + string.Join("; ", found.Violations.Select(v => $"{v.Id} ({v.Help}): {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}")));
}
