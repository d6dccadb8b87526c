using System.Diagnostics;
using System.Globalization;
using ExoGraph.Service;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace ExoGraph.Benchmarks.Load;

/// <summary>Every page asked again and again by one reader over loopback: when its first byte comes, and how large it is.</summary>
public static class PageTimes
{
    private const int Rounds = 20;
    private const double LimitMs = 50;
    private const int LimitBytes = 200_000;

    private static readonly string[] s_pages =
    [
        "/", "/chains", "/chains?from=miR-19b-3p&to=metastasis", "/chains?from=Cargo&to=metastasis&k=100", "/chains?from=miR-19b-3p&to=metastasis&effect=inhibits",
        "/shared", "/shared?kind=outcomes&minCancers=1", "/shared?kind=cargo&minCancers=1", "/lists", "/lists?names=miR-21%0AmiR-19b-3p%0AmiR-27a", "/markers", "/carriers", "/faces",
        "/cuts?from=miR-19b-3p&to=metastasis", "/loops", "/audit", "/sources", "/entities/PTEN", "/entities/cancer", "/entities/extracellular%20exosome",
        "/publications/wang-2019", "/publications/xu-2021", "/mechanisms/wang-2019/m1", "/explore", "/api", "/search?q=exosome", "/changes", "/nosuchpage",
    ];

    /// <summary>Prints a line a page; 0 where each is below 50 ms at the median and below 200 kB.</summary>
    public static async Task<int> RunAsync()
    {
        await using var app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0", "--ExoGraph:Limits:RequestsPerMinute", "1000000"], builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var good = true;
        Console.WriteLine("| page | first ms | median ms | most of the rest ms | kB |\n|---|---:|---:|---:|---:|");
        foreach (var page in s_pages)
        {
            var times = new List<double>();
            var bytes = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                using var response = await client.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
                await using var body = await response.Content.ReadAsStreamAsync();
                var buffer = new byte[1];
                await body.ReadExactlyAsync(buffer);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                bytes = 1;
                var rest = new byte[1 << 16];
                for (int read; (read = await body.ReadAsync(rest)) > 0;) bytes += read;
            }
            var warm = times.Skip(1).Order().ToList();
            good &= warm[warm.Count / 2] < LimitMs && bytes < LimitBytes;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{page}` | {times[0]:0.0} | {warm[warm.Count / 2]:0.0} | {warm[^1]:0.0} | {bytes / 1000.0:0.0} |"));
        }
        await app.StopAsync();
        return good ? 0 : 1;
    }
}
