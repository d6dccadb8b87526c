using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ExoGraph.Benchmarks.Peers;

/// <summary>igraph and NetworkX, from the distribution's packages, in a process of their own.</summary>
internal static class PythonPeer
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>An answer a question; null where the peer is not installed, or did not answer in time by far (it is then ended).</summary>
    public static List<PeerAnswer?> Ask(string peer, string edges, IReadOnlyList<(int From, int To)> questions, int k, int seconds)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, questions.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.From} {q.To}")));
        var answers = new List<PeerAnswer?>();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Peers", "peers.py"), peer, edges, file, k.ToString(CultureInfo.InvariantCulture), seconds.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
        })!;
        while (answers.Count < questions.Count)
        {
            // A call inside a library's own code does not heed the alarm: after ten times the time the process is ended.
            var line = process.StandardOutput.ReadLineAsync();
            if (!line.Wait(TimeSpan.FromSeconds((10 * seconds) + 120)) || line.Result is not { } text) break;
            answers.Add(JsonSerializer.Deserialize<PeerAnswer>(text, s_options));
        }
        if (!process.HasExited) process.Kill();
        while (answers.Count < questions.Count) answers.Add(null);
        File.Delete(file);
        return answers;
    }
}
