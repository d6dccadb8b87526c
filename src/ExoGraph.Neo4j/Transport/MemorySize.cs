using System.Globalization;

namespace ExoGraph.Neo4j.Transport;

/// <summary>Reads sizes as SHOW SETTINGS prints them: 0B, 16.00MiB, 716.80MiB, 2.00GiB.</summary>
internal static class MemorySize
{
    private static readonly string[] Units = ["KiB", "MiB", "GiB", "TiB", "PiB"];

    /// <summary>Bytes, or <see langword="null"/> when the text is no size.</summary>
    public static long? Parse(string? text)
    {
        if (text is null)
            return null;

        var power = Array.FindIndex(Units, unit => text.EndsWith(unit, StringComparison.Ordinal)) + 1;
        var digits = power > 0 ? text[..^3] : text.TrimEnd('B');
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (long)(number * Math.Pow(1024, power))
            : null;
    }
}
