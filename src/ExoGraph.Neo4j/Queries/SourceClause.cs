using ExoGraph.Core.Statements;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The condition that a relationship comes from the sources asked.</summary>
internal static class SourceClause
{
    /// <summary>Whether any source but the curated records is asked.</summary>
    public static bool HasPacks(IReadOnlyList<string> sources) => sources.Any(s => !Is(s, SourceNames.Curated));

    /// <summary>Whether the curated records are asked; they are where no source is named.</summary>
    public static bool HasCurated(IReadOnlyList<string> sources) => sources.Count == 0 || sources.Any(s => Is(s, SourceNames.Curated) || Is(s, SourceNames.All));

    /// <summary>Adds the condition to a list, where there is one.</summary>
    /// <param name="sources">The sources as asked.</param>
    /// <param name="relationship">The relationship's name in the pattern.</param>
    /// <param name="conditions">Conditions on the relationship.</param>
    /// <param name="parameters">Takes in the names.</param>
    public static void Add(IReadOnlyList<string> sources, string relationship, List<string> conditions, Dictionary<string, object?> parameters)
    {
        if (sources.Any(s => Is(s, SourceNames.All))) return;
        parameters["sources"] = sources.Count == 0 ? [SourceNames.Curated] : sources.Select(s => s.ToLowerInvariant()).Distinct().ToList();
        conditions.Add($"toLower({relationship}.source) IN $sources");
    }

    private static bool Is(string name, string source) => string.Equals(name, source, StringComparison.OrdinalIgnoreCase);
}
