using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j;

/// <summary>What a Neo4j database is and holds.</summary>
/// <param name="Target">Its address and name.</param>
/// <param name="Server">The server.</param>
/// <param name="Held">The version that it says it holds; null where nothing was ever loaded.</param>
public sealed record Neo4jStatus(string Target, Neo4jServerInfo Server, VersionNode? Held)
{
    /// <summary>Asks a database.</summary>
    /// <param name="transport">The way to it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public static async Task<Neo4jStatus> ReadAsync(INeo4jTransport transport, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var server = await transport.GetServerInfoAsync(cancellationToken).ConfigureAwait(false);
        return new(transport.Target, server, await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The same in a sentence.</summary>
    public string Message => Held switch
    {
        null => $"{Target} (Neo4j {Server.Version} {Server.Edition}) holds no ExoGraph graph.",
        { IsReady: false } => $"{Target} (Neo4j {Server.Version} {Server.Edition}) is being loaded, or its load was broken off.",
        _ => $"{Target} (Neo4j {Server.Version} {Server.Edition}) holds version {new GraphVersion(Held.Hash).Short}, loaded {Held.LoadedAt}.",
    };
}
