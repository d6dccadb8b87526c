using System.Diagnostics;
using System.Globalization;

namespace ExoGraph.Benchmarks.Neo4j;

/// <summary>Measures one thing: time, processor time of client and server, memory of the client, and how busy the machine was.</summary>
internal static class Stopwatches
{
    /// <summary>Runs it and prints a row.</summary>
    /// <param name="what">The row's name.</param>
    /// <param name="server">The server that works for it.</param>
    /// <param name="count">How many it handles; 0 for none.</param>
    /// <param name="run">The thing.</param>
    public static async Task<TimeSpan> RowAsync(string what, BenchServer server, int count, Func<Task> run)
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var me = Process.GetCurrentProcess();
        var (mine, theirs, most) = (me.TotalProcessorTime, server.ProcessorTime, 0L);
        using var sample = new Timer(_ =>
        {
            using var now = Process.GetCurrentProcess();
            most = Math.Max(most, now.WorkingSet64);
        }, null, 0, 50);
        var watch = Stopwatch.StartNew();
        await run();
        watch.Stop();
        me.Refresh();
        var rate = count > 0 ? (count / watch.Elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture) : "";
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what} | {watch.Elapsed.TotalSeconds:0.00} | {rate} | {(me.TotalProcessorTime - mine).TotalSeconds:0.0} | {(server.ProcessorTime - theirs).TotalSeconds:0.0} | {most >> 20} | {load} |"));
        return watch.Elapsed;
    }
}
