using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>What one process measured of itself.</summary>
/// <param name="What">What was done.</param>
/// <param name="Items">Rows or statements.</param>
/// <param name="Seconds">Time on the clock.</param>
/// <param name="CpuSeconds">Time on all processors together.</param>
/// <param name="MainSeconds">Processor time of the thread that does the work, what others do for it left out: the time on the clock where nothing else runs.</param>
/// <param name="PeakMegabytes">The most memory that the process held.</param>
/// <param name="Remark">What else there is to say.</param>
public sealed record Measured(string What, long Items, double Seconds, double CpuSeconds, double MainSeconds, long PeakMegabytes, string Remark = "")
{
    /// <summary>Measures some work in this process.</summary>
    public static Measured Of(string what, Func<(long Items, string Remark)> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var self = Process.GetCurrentProcess();
        var (cpu, main) = (self.TotalProcessorTime, MainThread(self));
        var watch = Stopwatch.StartNew();
        var (items, remark) = work();
        var seconds = watch.Elapsed.TotalSeconds;
        self.Refresh();
        return new Measured(what, items, seconds, (self.TotalProcessorTime - cpu).TotalSeconds, (MainThread(self) - main).TotalSeconds, self.PeakWorkingSet64 >> 20, remark);
    }

    /// <summary>The first thread of a process has the process's id (Linux); elsewhere all processors together are given.</summary>
    private static TimeSpan MainThread(Process self) =>
        self.Threads.Cast<ProcessThread>().FirstOrDefault(t => t.Id == self.Id)?.TotalProcessorTime ?? self.TotalProcessorTime;

    /// <summary>Runs this program anew with other arguments and reads what it measured.</summary>
    public static Measured InAnotherProcess(params string[] arguments)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        var line = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(l => l.StartsWith('{'));
        return line is null ? throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {child.ExitCode}: {output}") : JsonSerializer.Deserialize<Measured>(line)!;
    }

    /// <summary>Writes it where the process that asked reads it.</summary>
    public int Tell()
    {
        Console.WriteLine(JsonSerializer.Serialize(this));
        return 0;
    }

    /// <summary>The table's head.</summary>
    public static string Head(string first) => $"| {first} | rows | seconds | rows a second | processor seconds | of the working thread | rows in one of these | MB | |\n|---|---:|---:|---:|---:|---:|---:|---:|---|";

    /// <summary>A row of a table: items, seconds, items a second, processor seconds, those of the working thread, items in each of these, memory.</summary>
    public string Row() => string.Create(CultureInfo.InvariantCulture,
        $"| {What} | {Items:N0} | {Seconds:F2} | {Items / Seconds:N0} | {CpuSeconds:F2} | {MainSeconds:F2} | {Items / MainSeconds:N0} | {PeakMegabytes:N0} | {Remark} |");
}
