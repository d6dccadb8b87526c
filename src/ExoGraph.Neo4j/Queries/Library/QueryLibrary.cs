using System.Globalization;
using System.Text.RegularExpressions;

namespace ExoGraph.Neo4j.Queries.Library;

/// <summary>The queries of <c>cypher/queries</c>, built into this assembly.</summary>
public static partial class QueryLibrary
{
    private const string Folder = "cypher/queries/", ExpectedHeading = "Expected from the curated records:";

    private static readonly Lazy<IReadOnlyList<LibraryQuery>> s_all = new(() =>
        [.. typeof(QueryLibrary).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)]);

    /// <summary>All of them, in the order of their numbers.</summary>
    public static IReadOnlyList<LibraryQuery> All => s_all.Value;

    /// <summary>Reads a query's file.</summary>
    /// <param name="name">The file's name without extension.</param>
    /// <param name="source">Its text: a title, remarks and the expected answer as comments, then <c>:param {…};</c> where it has parameters, then one statement.</param>
    public static LibraryQuery Parse(string name, string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var head = lines.TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).Select(l => l.Length > 2 ? l[3..] : "").ToList();
        var expected = head.IndexOf(ExpectedHeading);
        var about = head.Skip(1).Take((expected < 0 ? head.Count : expected) - 1).Where(l => l.Length > 0);
        var rest = lines.Skip(head.Count).ToList();
        var parameters = rest.FirstOrDefault(l => l.StartsWith(":param ", StringComparison.Ordinal));
        var cypher = string.Join('\n', rest.Where(l => l != parameters)).Trim().TrimEnd(';');
        return new LibraryQuery(
            name, head.FirstOrDefault() ?? name, string.Join(' ', about),
            expected < 0 ? [] : [.. head.Skip(expected + 1).Select(l => l.Trim())],
            parameters is null ? new Dictionary<string, object?>() : Values(parameters), cypher, source);
    }

    private static LibraryQuery Read(string resource)
    {
        using var stream = typeof(QueryLibrary).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return Parse(resource[Folder.Length..], reader.ReadToEnd());
    }

    private static Dictionary<string, object?> Values(string line) => Value().Matches(line).ToDictionary(
        m => m.Groups["name"].Value,
        m => m.Groups["text"].Success ? m.Groups["text"].Value
            : m.Groups["number"].Value.Contains('.', StringComparison.Ordinal) ? double.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture)
            : (object?)long.Parse(m.Groups["number"].Value, CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    [GeneratedRegex(@"(?<name>[A-Za-z]\w*): *(?:'(?<text>[^'\\]*)'|(?<number>-?\d+(?:\.\d+)?))")]
    private static partial Regex Value();
}
