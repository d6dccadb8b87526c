using System.Globalization;
using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;
using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Reading;

/// <summary>Reads the graph back from a database, for a service that has no files. What was edited by hand is not taken for the truth.</summary>
/// <param name="transport">The way to the database.</param>
public sealed class GraphReader(INeo4jTransport transport)
{
    /// <summary>Reads the graph, when it is complete and stays the same meanwhile.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public async Task<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        var before = await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        if (before is null) return No("holds no ExoGraph graph; load one first.");
        if (!before.IsReady) return No("is being loaded, or its load was broken off; run the load again.");

        var contents = new ReadContents(before);
        var (nodes, relationships, edited) = (0L, 0L, "");
        await foreach (var (element, content) in new StoredElements(transport, before.Types, before.Labels).DetailsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!element.Own) continue;
            _ = element.IsNode ? nodes++ : relationships++;
            if (IsWhole(element, content)) contents.Take(element, content);
            else edited = $"{element.Name} {element.Id ?? "without an id"}";
            if (edited.Length > 0) break;
        }

        var after = await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false);
        if (after is null || !after.IsReady || after.Hash != before.Hash || after.LoadedAt != before.LoadedAt)
            return No("was loaded anew while it was read; read it again.");
        if (edited.Length > 0) return No($"was changed by hand ({edited}); run verify, and load with repair.");
        if (nodes != before.Nodes || relationships != before.Relationships)
            return No(string.Create(CultureInfo.InvariantCulture, $"holds {nodes} nodes and {relationships} relationships of ExoGraph's and should hold {before.Nodes} and {before.Relationships}; run verify, and load with repair."));
        return new(contents.Build(), "");
    }

    /// <summary>Which complete version the database holds; null where it holds none, or one is being loaded.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public async Task<GraphVersion?> VersionAsync(CancellationToken cancellationToken = default) =>
        await VersionNode.ReadAsync(transport, cancellationToken).ConfigureAwait(false) is { IsReady: true } held ? new GraphVersion(held.Hash) : null;

    private static bool IsWhole(StoredElement element, StoredContent content) => element.Id is not null && content.Bears == element.Hash;

    private ReadResult No(string why) => new(null, $"{transport.Target} {why}");
}
