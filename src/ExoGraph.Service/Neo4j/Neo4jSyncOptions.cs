using ExoGraph.Core.Statements;

namespace ExoGraph.Service.Neo4j;

/// <summary>What of the graph is kept in Neo4j: and where it is looked at: the settings <c>ExoGraph:Neo4j:Sources</c> and <c>ExoGraph:Neo4j:Browser</c>.</summary>
public sealed class Neo4jSyncOptions
{
    /// <summary><c>curated</c> (default), <c>all</c>, or names of packs with commas between them.</summary>
    public string Sources { get; set; } = SourceNames.Curated;

    /// <summary>Where people open Neo4j Browser; default: <c>/browser/</c> at the database's address, where that is http(s).</summary>
    public string? Browser { get; set; }

    /// <summary>The same as an address; null where the setting is not one, and there is no default.</summary>
    /// <param name="database">The address of the database.</param>
    public Uri? BrowserAddress(string? database)
    {
        var isSet = !string.IsNullOrWhiteSpace(Browser);
        if (!Uri.TryCreate(isSet ? Browser : database, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)) return null;
        return isSet ? uri : new UriBuilder(uri.Scheme, uri.Host, uri.Port, "/browser/").Uri;
    }

    /// <summary>Whether a pack is to be loaded.</summary>
    /// <param name="pack">Its name.</param>
    public bool Includes(string pack)
    {
        var names = Sources.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Contains(SourceNames.All, StringComparer.OrdinalIgnoreCase) || names.Contains(pack, StringComparer.OrdinalIgnoreCase);
    }
}
