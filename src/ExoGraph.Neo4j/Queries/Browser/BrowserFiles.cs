namespace ExoGraph.Neo4j.Queries.Browser;

/// <summary>The guide and the style for Neo4j Browser, from the repository's <c>cypher/browser</c>, built into this assembly.</summary>
public static class BrowserFiles
{
    private const string Folder = "browser/";

    /// <summary>The files' names: <c>exograph.grass</c>, <c>guide.html</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(BrowserFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The text of a file; null where there is none of the name.</summary>
    /// <param name="name">A name of <see cref="Names"/>.</param>
    public static string? Find(string name)
    {
        using var stream = typeof(BrowserFiles).Assembly.GetManifestResourceStream(Folder + name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
