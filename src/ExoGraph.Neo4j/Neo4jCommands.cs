using ExoGraph.Core.Graphs;
using ExoGraph.Core.Packs;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Neo4j.Verifying;

namespace ExoGraph.Neo4j;

/// <summary>What the command does with Neo4j, each in one call that opens and closes its connection.</summary>
/// <remarks>Each throws <see cref="Neo4jTransportException"/> with one sentence where the server cannot be reached or refuses.</remarks>
public static class Neo4jCommands
{
    /// <summary>Loads records and packs.</summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="knowledge">The records.</param>
    /// <param name="packs">The packs to load beside them.</param>
    /// <param name="load">How; default: <see cref="LoadOptions.Default"/>.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Stops; the next load goes on from there.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public static async Task<LoadReport> LoadAsync(
        Neo4jOptions options, KnowledgeBase knowledge, IReadOnlyList<IPack>? packs = null, LoadOptions? load = null,
        IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var transport = Neo4jTransportFactory.Create(options);
        await using (transport.ConfigureAwait(false))
            return await new GraphLoader(transport).LoadAsync(GraphProjection.Of(knowledge, packs), load, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares what the database holds with records and packs.</summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="knowledge">The records.</param>
    /// <param name="packs">The packs that should be loaded beside them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public static async Task<VerifyReport> VerifyAsync(
        Neo4jOptions options, KnowledgeBase knowledge, IReadOnlyList<IPack>? packs = null, CancellationToken cancellationToken = default)
    {
        var transport = Neo4jTransportFactory.Create(options);
        await using (transport.ConfigureAwait(false))
            return await new GraphVerifier(transport).VerifyAsync(GraphProjection.Of(knowledge, packs), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks what the database is and holds.</summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public static async Task<Neo4jStatus> StatusAsync(Neo4jOptions options, CancellationToken cancellationToken = default)
    {
        var transport = Neo4jTransportFactory.Create(options);
        await using (transport.ConfigureAwait(false))
        {
            var server = await transport.GetServerInfoAsync(cancellationToken).ConfigureAwait(false);
            return new(transport.Target, server, await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false));
        }
    }
}
