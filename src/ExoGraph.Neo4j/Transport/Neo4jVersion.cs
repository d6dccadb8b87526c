using System.Globalization;
using System.Text.RegularExpressions;

namespace ExoGraph.Neo4j.Transport;

/// <summary>Reads the versions that servers give: 5.26.30, 2025.12.1, 5.27-aura.</summary>
internal static partial class Neo4jVersion
{
    /// <summary>Refuses a server below the minimum; one that does not tell its version is let through.</summary>
    public static void Require(string? text, INeo4jTransport transport)
    {
        if (text is not null && Parse(text) is { } version && version < Neo4jServerInfo.MinimumVersion)
            throw Neo4jErrors.TooOld(transport, text);
    }

    /// <summary>Major and minor, or <see langword="null"/> when the text does not begin with them.</summary>
    public static Version? Parse(string text)
    {
        var match = MajorMinor().Match(text);
        return match.Success
            ? new Version(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : null;
    }

    [GeneratedRegex(@"^(\d{1,6})\.(\d{1,6})")]
    private static partial Regex MajorMinor();
}
