using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>What one process measured of itself.</summary>
/// <param name="What">What was done.</param>
/// <param name="Items">Rows or statements.</param>
/// <param name="Seconds">Time on the clock.</param>
/// <param name="CpuSeconds">Time on all processors together.</param>
/// <param name="PeakMegabytes">The most memory that the process held.</param>
/// <param name="Remark">What else there is to say.</param>
public sealed record Measured(string What, long Items, double Seconds, double CpuSeconds, long PeakMegabytes, string Remark = "")
{
    /// <summary>Measures some work in this process.</summary>
    public static Measured Of(string what, Func<(long Items, string Remark)> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var self = Process.GetCurrentProcess();
        var cpu = self.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var (items, remark) = work();
        var seconds = watch.Elapsed.TotalSeconds;
        self.Refresh();
        return new Measured(what, items, seconds, (self.TotalProcessorTime - cpu).TotalSeconds, self.PeakWorkingSet64 >> 20, remark);
    }

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

    /// <summary>A row of a table: items, seconds, items a second, processor seconds, memory.</summary>
    public string Row() => string.Create(CultureInfo.InvariantCulture,
        $"| {What} | {Items:N0} | {Seconds:F2} | {Items / Seconds:N0} | {CpuSeconds:F2} | {Items / CpuSeconds:N0} | {PeakMegabytes:N0} | {Remark} |");
}
