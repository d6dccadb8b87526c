using Microsoft.Playwright;

namespace ExoGraph.EndToEnd.Tests;

/// <summary>A browser window of its own. What its console says is an error, such as a broken content policy, fails the test in the end.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _errors.Add(message.Text);
        };
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IPage Page { get; }

    public ILocator ByRole(AriaRole role, string name) => Page.GetByRole(role, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>The first figure on the page.</summary>
    public ILocator Figure => Page.Locator("svg.chain-figure").First;

    public async Task<Visitor> GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        Assert.True(response!.Ok, $"{path} is {response.Status}.");
        return this;
    }

    /// <summary>How far the page reaches beyond the window's right edge, in pixels.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>A page that is meant to be missing is said in the console too.</summary>
    public void ForgetErrors() => _errors.Clear();

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_errors);
    }
}
