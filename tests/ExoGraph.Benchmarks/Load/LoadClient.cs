using System.Diagnostics;

namespace ExoGraph.Benchmarks.Load;

/// <summary>One client: asks once a second, reads the whole answer, and counts from when it was due, so that a service that falls behind can't hide it.</summary>
/// <param name="address">The service.</param>
/// <param name="number">Which client it is, from 0; clients start evenly spread over the first second.</param>
/// <param name="settings">How hard it presses.</param>
public sealed class LoadClient(Uri address, int number, LoadSettings settings)
{
    private readonly List<(string Question, double Milliseconds)> _answers = new(settings.Seconds);
    private readonly List<string> _errors = [];
    private readonly HashSet<string> _versions = [];

    /// <summary>How long each answer took from when it was due, in milliseconds.</summary>
    public IReadOnlyList<(string Question, double Milliseconds)> Answers => _answers;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The graph versions that answered.</summary>
    public IReadOnlyCollection<string> Versions => _versions;

    /// <summary>Asks until the time is over.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        var start = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < settings.Seconds; turn++)
        {
            var due = TimeSpan.FromSeconds(turn + (double)number / settings.Clients);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } wait) await Task.Delay(wait, cancellationToken);
            var question = Questions.All[(number + turn) % Questions.All.Count];
            await AskAsync(client, question, cancellationToken);
            _answers.Add((question, (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds));
        }
    }

    private async Task AskAsync(HttpClient client, string question, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(question, UriKind.Relative), cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            if (!response.IsSuccessStatusCode) _errors.Add($"{question}: {(int)response.StatusCode}");
            const string mark = "\"graph\":{\"version\":\"";
            var place = text.IndexOf(mark, StringComparison.Ordinal);
            if (place >= 0) _versions.Add(text.Substring(place + mark.Length, 12));
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or TaskCanceledException)
        {
            _errors.Add($"{question}: {problem.Message}");
        }
    }
}
