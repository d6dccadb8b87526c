using System.Globalization;
using ExoGraph.Service;
using ExoGraph.Service.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ExoGraph.Benchmarks.Load;

/// <summary>The service under many clients while its graph is swapped again and again. Service and clients share this process and its cores.</summary>
public static class ServiceLoad
{
    private const double Limit = 100;

    /// <summary>Runs it and prints what came out; 0 where no request failed and the 99th percentile is under 100 ms.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = LoadSettings.Read(args);
        using var records = new ChangingRecords();
        // The limit on how fast one address may ask is for strangers; here one address stands for all clients.
        await using var app = ExoGraphService.Build(["--urls", "http://127.0.0.1:0", "--ExoGraph:Records", records.Folder, "--ExoGraph:Limits:RequestsPerMinute", "1000000"], builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        var address = new Uri(app.Urls.First());
        await new LoadClient(address, 0, new LoadSettings(1, Questions.All.Count, 0)).RunAsync(CancellationToken.None);

        var clients = Enumerable.Range(0, settings.Clients).Select(n => new LoadClient(address, n, settings)).ToList();
        using var over = new CancellationTokenSource();
        var swapping = SwapAsync(app.Services, records, settings, over.Token);
        var before = Environment.CpuUsage.TotalTime;
        await Task.WhenAll(clients.Select(c => Task.Run(() => c.RunAsync(CancellationToken.None))));
        var cpu = Environment.CpuUsage.TotalTime - before;
        await over.CancelAsync();
        var swaps = await swapping;
        await app.StopAsync();
        return Report(settings, clients, swaps, cpu);
    }

    /// <summary>Changes the records and has them taken in, as the service's own timer does; returns how often the graph was another one.</summary>
    private static async Task<int> SwapAsync(IServiceProvider services, ChangingRecords records, LoadSettings settings, CancellationToken cancellationToken)
    {
        var (store, refresher) = (services.GetRequiredService<GraphStore>(), services.GetRequiredService<GraphRefresher>());
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.SwapEvery));
        var swaps = 0;
        try
        {
            for (var turn = 1; await timer.WaitForNextTickAsync(cancellationToken); turn++)
            {
                var graph = store.Current;
                records.Change(turn);
                refresher.Refresh(cancellationToken);
                if (!ReferenceEquals(graph, store.Current)) swaps++;
            }
        }
        catch (OperationCanceledException)
        {
            // The clients are done.
        }
        return swaps;
    }

    private static int Report(LoadSettings settings, List<LoadClient> clients, int swaps, TimeSpan cpu)
    {
        var answers = clients.SelectMany(c => c.Answers).ToList();
        var times = Times(answers);
        var errors = clients.SelectMany(c => c.Errors).ToList();
        var versions = clients.SelectMany(c => c.Versions).Distinct().Count();
        var cores = (cpu.TotalSeconds / settings.Seconds).ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine($"{settings.Clients} clients, {settings.Seconds} s, one request a second each: {times.Count} requests, {errors.Count} errors, {swaps} swaps of the graph, {versions} versions answered, {cores} of {Environment.ProcessorCount} cores");
        Console.WriteLine("| ms | 50 % | 90 % | 99 % | 99.9 % | longest |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Row("**all**", times);
        foreach (var question in Questions.All) Row($"`{question}`", Times(answers.Where(a => a.Question == question)));
        foreach (var error in errors.GroupBy(e => e).OrderByDescending(g => g.Count()).Take(10)) Console.WriteLine($"{error.Count()} × {error.Key}");
        return errors.Count == 0 && Quantile(times, .99) < Limit && swaps > 0 ? 0 : 1;
    }

    private static List<double> Times(IEnumerable<(string Question, double Milliseconds)> answers) => [.. answers.Select(a => a.Milliseconds).Order()];

    private static void Row(string name, List<double> times) =>
        Console.WriteLine($"| {name} | {string.Join(" | ", new[] { .5, .9, .99, .999, 1 }.Select(q => Quantile(times, q).ToString("0.0", CultureInfo.InvariantCulture)))} |");

    private static double Quantile(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
