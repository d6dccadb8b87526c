using System.Text.RegularExpressions;

namespace ExoGraph.Neo4j.Schema;

/// <summary>Quotes labels and relationship types, which cannot be parameters.</summary>
public static partial class CypherName
{
    /// <summary>The name in back-ticks.</summary>
    /// <param name="name">A label or relationship type of the vocabulary.</param>
    /// <exception cref="ArgumentException">The name holds anything but letters, digits and underscores.</exception>
    public static string Quote(string name) => Plain().IsMatch(name)
        ? $"`{name}`"
        : throw new ArgumentException($"'{name}' is no label or relationship type: only letters, digits and underscores are.", nameof(name));

    /// <summary>Names quoted and joined, as <c>A|B</c> or <c>A:B</c>.</summary>
    /// <param name="names">The names; at least one.</param>
    /// <param name="separator">Between two names.</param>
    public static string Join(IEnumerable<string> names, char separator) => string.Join(separator, names.Select(Quote));

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_]*\z")]
    private static partial Regex Plain();
}
