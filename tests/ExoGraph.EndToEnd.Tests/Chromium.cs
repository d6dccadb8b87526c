using ExoGraph.EndToEnd.Tests;
using ExoGraph.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace ExoGraph.EndToEnd.Tests;

/// <summary>The service on the repository's own records on a free port, and a real browser to look at it. Tests skip where there is no browser.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private readonly SemaphoreSlim _launching = new(1);
    private IBrowser? _browser;
    private string _path = "";
    private string? _missing;

    /// <summary>Where the service listens.</summary>
    public string Address => _app!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        _path = Environment.GetEnvironmentVariable("EXOGRAPH_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(_path))
        {
            _missing = $"There is no Chromium at {_path}; name one with EXOGRAPH_CHROMIUM.";
            return;
        }
        _app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0"], builder => builder.Logging.ClearProviders());
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
    }

    /// <summary>A fresh visitor; skips the test where there is no browser.</summary>
    public async Task<Visitor> VisitAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool javaScript = true, bool forAxe = false)
    {
        Assert.SkipWhen(_missing is not null, _missing ?? "");
        var browser = await BrowserAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 844 : 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = javaScript,
            BypassCSP = forAxe,
        });
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>The one browser; a new one where the last was ended from outside, as a machine short of memory does.</summary>
    private async Task<IBrowser> BrowserAsync()
    {
        await _launching.WaitAsync();
        try
        {
            return _browser is { IsConnected: true } running ? running
                : _browser = await _playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = _path, Args = s_arguments });
        }
        finally
        {
            _launching.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _launching.Dispose();
        if (_app is null) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
