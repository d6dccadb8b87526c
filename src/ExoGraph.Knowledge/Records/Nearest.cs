using ExoGraph.Core.Naming;

namespace ExoGraph.Knowledge.Records;

/// <summary>Finds what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>A hint to add to a message: the nearest name, else all names where they are few, else nothing.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var options = known.Order(StringComparer.Ordinal).ToList();
        var limit = Math.Max(1, name.Length / 3);
        var best = options.Select(o => (Option: o, Slips: Distance(name, o, limit))).Where(p => p.Slips <= limit)
            .OrderBy(p => p.Slips).ThenBy(p => p.Option, StringComparer.Ordinal).Select(p => p.Option).FirstOrDefault();
        if (best is not null) return $"; did you mean '{best}'?";
        return options.Count is > 0 and <= 30 ? $"; known are {string.Join(", ", options)}." : ".";
    }

    private static int Distance(string a, string b, int limit) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase) ? 0
            : EditDistance.Within(a.Length > 100 ? a[..100] : a, b, limit);
}
