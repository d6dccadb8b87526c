using ExoGraph.Neo4j.Schema;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Verifying;

/// <summary>A cheap sign that someone changed something: how many nodes and relationships there are by label and type, as the server counts them anyway.</summary>
public static class DatabasePulse
{
    /// <summary>Takes the pulse. Two that differ mean a change; two that agree do not prove that there was none.</summary>
    /// <param name="transport">The way to the database.</param>
    /// <param name="types">The relationship types to count.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server failed or cannot be reached.</exception>
    public static async Task<IReadOnlyList<long>> TakeAsync(INeo4jTransport transport, IEnumerable<string> types, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var parts = GraphNames.Kinds.Select(kind => CypherFiles.Text("load/count-nodes", ("kind", CypherName.Quote(kind))))
            .Concat(types.Order(StringComparer.Ordinal).Select(type => CypherFiles.Text("load/count-relationships", ("type", CypherName.Quote(type)))));
        return await transport.ReadAsync(CypherStatement.Read(string.Join("\nUNION ALL\n", parts)), cancellationToken)
            .Select(row => row.Get<long>("n")).ToListAsync(cancellationToken).ConfigureAwait(false);
    }
}
