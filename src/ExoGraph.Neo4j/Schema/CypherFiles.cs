using System.Collections.Concurrent;

namespace ExoGraph.Neo4j.Schema;

/// <summary>The Cypher statements that stand as files in the repository's <c>cypher</c> folder, built into this assembly.</summary>
public static class CypherFiles
{
    private static readonly ConcurrentDictionary<string, string> s_texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file without its comments.</summary>
    /// <param name="name">Its path below <c>cypher</c>, without extension, such as <c>load/read-version</c>.</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Text(string name) => s_texts.GetOrAdd(name, Read);

    /// <summary>The text of a file with its marks filled.</summary>
    /// <param name="name">Its path below <c>cypher</c>, without extension.</param>
    /// <param name="marks">What stands for each <c>&lt;&lt;mark&gt;&gt;</c>: names that are quoted already, never values.</param>
    public static string Text(string name, params ReadOnlySpan<(string Mark, string Cypher)> marks)
    {
        var text = Text(name);
        foreach (var (mark, cypher) in marks)
            text = text.Replace($"<<{mark}>>", cypher, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The statements of a file, in its order.</summary>
    /// <param name="name">Its path below <c>cypher</c>, without extension.</param>
    public static IReadOnlyList<string> Statements(string name) =>
        [.. Text(name).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Read(string name)
    {
        using var stream = typeof(CypherFiles).Assembly.GetManifestResourceStream("cypher/" + name)
            ?? throw new ArgumentException($"There is no Cypher file '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines).Trim();
    }
}
