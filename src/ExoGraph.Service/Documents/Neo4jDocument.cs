using ExoGraph.Core.Text;
using ExoGraph.Service.Neo4j;

namespace ExoGraph.Service.Documents;

/// <summary>How it stands with Neo4j.</summary>
/// <param name="State">off, connecting, loading, in-step, behind or failing.</param>
/// <param name="Message">The same in a sentence.</param>
/// <param name="Version">The graph version that Neo4j is known to hold; null where that is not known.</param>
/// <param name="Since">Since when it stands so.</param>
public sealed record Neo4jDocument(string State, string Message, string? Version, DateTimeOffset? Since)
{
    /// <summary>The document of a status.</summary>
    public static Neo4jDocument Of(Neo4jSyncStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return new(Words.Of(status.State), status.Message, status.Version, status.Since);
    }
}
