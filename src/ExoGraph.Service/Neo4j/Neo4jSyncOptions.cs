using ExoGraph.Core.Statements;

namespace ExoGraph.Service.Neo4j;

/// <summary>What of the graph is kept in Neo4j: the setting <c>ExoGraph:Neo4j:Sources</c>.</summary>
public sealed class Neo4jSyncOptions
{
    /// <summary><c>curated</c> (default), <c>all</c>, or names of packs with commas between them.</summary>
    public string Sources { get; set; } = SourceNames.Curated;

    /// <summary>Whether a pack is to be loaded.</summary>
    /// <param name="pack">Its name.</param>
    public bool Includes(string pack)
    {
        var names = Sources.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Contains(SourceNames.All, StringComparer.OrdinalIgnoreCase) || names.Contains(pack, StringComparer.OrdinalIgnoreCase);
    }
}
