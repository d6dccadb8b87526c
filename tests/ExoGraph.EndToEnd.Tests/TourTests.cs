using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>The pictures of the tour: each shows a page that answers, and is small. <c>EXOGRAPH_WRITE_TOUR=1</c> takes them anew.</summary>
public sealed partial class TourTests(Chromium chromium)
{
    private const int Width = 1280;
    private const int Height = 800;
    private const int Largest = 200_000;

    [Fact]
    public async Task Pictures_OfTheTour_ShowPagesThatAnswer()
    {
        var docs = Path.Combine(Root(), "docs");
        var shots = Picture().Matches(await File.ReadAllTextAsync(Path.Combine(docs, "tour.md"), TestContext.Current.CancellationToken)).Select(m => (File: Path.Combine(docs, m.Groups[1].Value), Path: m.Groups[2].Value)).ToList();
        Assert.True(shots.Count >= 9, "The tour has lost its pictures.");
        Assert.Equal(shots.Select(s => s.File).Order(StringComparer.Ordinal), (Writing ? shots.Select(s => s.File) : Directory.EnumerateFiles(Path.Combine(docs, "images", "tour"))).Order(StringComparer.Ordinal));
        await using var visitor = await chromium.VisitAsync(Width);
        foreach (var (file, path) in shots)
        {
            await visitor.GoAsync(path);
            Assert.True(await visitor.OverflowAsync() <= 0, $"{path} is wider than the window.");
            if (Writing)
            {
                await visitor.Page.SetViewportSizeAsync(Width, Height);
                // An answer below a form is what the picture is about.
                await visitor.Page.EvaluateAsync("document.querySelector('section[aria-label=\"Answer\"]')?.scrollIntoView()");
                await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Type = ScreenshotType.Png, Animations = ScreenshotAnimations.Disabled });
            }
            Assert.InRange(new FileInfo(file).Length, 5_000, Largest);
        }
    }

    private static bool Writing => Environment.GetEnvironmentVariable("EXOGRAPH_WRITE_TOUR") == "1";

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "ExoGraph.sln"))) return folder;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    [GeneratedRegex(@"!\[[^\]]+\]\((images/tour/[a-z-]+\.png)\)\n\n<http://localhost:5080(/[^>]*)>")]
    private static partial Regex Picture();
}
