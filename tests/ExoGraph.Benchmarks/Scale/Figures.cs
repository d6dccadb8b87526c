using System.Globalization;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>Times in milliseconds, and how they are printed: Markdown, with the load of the machine beside them.</summary>
internal static class Figures
{
    /// <summary>The value below which a part of them lies.</summary>
    public static double Percentile(IReadOnlyList<double> times, double part)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];
    }

    /// <summary>The mean number of runnable tasks over the last minute; more than the machine has cores means that figures are too high.</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    /// <summary>Memory that is reachable, in bytes.</summary>
    public static long Reachable()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, true, true);
        return GC.GetTotalMemory(true);
    }

    public static string Number(double value) => value.ToString(value switch { >= 1000 => "#,0", >= 10 => "0", >= 1 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);

    public static string Row(params object[] cells) => $"| {string.Join(" | ", cells.Select(c => c is double d ? Number(d) : Convert.ToString(c, CultureInfo.InvariantCulture)))} |";

    public static void Table(params string[] headers)
    {
        Console.WriteLine(Row([.. headers]));
        Console.WriteLine(Row([.. headers.Select(_ => "---")]));
    }
}
