namespace ExoGraph.Neo4j.Transport;

/// <summary>
/// Runs Cypher on one database of one Neo4j server, over HTTP or Bolt alike. Safe for use by several threads.
/// </summary>
/// <remarks>
/// Every failure that a user or the server can cause is a <see cref="Neo4jTransportException"/> with a kind and one clear sentence.
/// Transient failures are retried with back-off before they are reported, others never. Bookmarks are kept, so that a read sees every
/// write that this transport finished before it, also in a cluster. Cancelling ends the wait; the server may still finish the statement.
/// </remarks>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The server's address and the database's name, without credentials; for messages.</summary>
    string Target { get; }

    /// <summary>The name of the database.</summary>
    string Database { get; }

    /// <summary>Streams the rows of a reading statement; memory does not grow with their number.</summary>
    /// <param name="statement">A statement of <see cref="AccessMode.Read"/> that returns scalars, lists and maps.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Neo4jTransportException">Also at the end of the enumeration, when the server fails after some rows.</exception>
    IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Runs a statement in a transaction of its own, which is committed when this returns.</summary>
    /// <param name="statement">A statement of <see cref="AccessMode.Write"/>; its rows are kept in memory.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The statement failed, or (<see cref="Neo4jErrorKind.ProtocolCutOff"/>) its outcome is unknown.</exception>
    Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Begins an explicit transaction. The server gives it up when it is idle too long (a minute, over HTTP).</summary>
    /// <param name="accessMode">Whether its statements may change the database.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">No transaction could be begun.</exception>
    Task<INeo4jTransaction> BeginAsync(AccessMode accessMode = AccessMode.Write, CancellationToken cancellationToken = default);
}
