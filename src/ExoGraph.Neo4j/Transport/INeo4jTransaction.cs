namespace ExoGraph.Neo4j.Transport;

/// <summary>
/// An explicit transaction: nothing of it is seen by others before <see cref="CommitAsync"/>; disposing it uncommitted rolls it back.
/// </summary>
/// <remarks>
/// For one caller at a time. Any failed statement ends the transaction on the server; a statement inside one is never retried, since only
/// the caller can run the whole transaction again.
/// </remarks>
public interface INeo4jTransaction : IAsyncDisposable
{
    /// <summary>Streams the rows of a statement; enumerate to the end before the next call.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Neo4jTransportException">The statement failed and the transaction with it.</exception>
    IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Runs a statement and gives its rows and counters.</summary>
    /// <param name="statement">The statement; its rows are kept in memory.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The statement failed and the transaction with it.</exception>
    Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default);

    /// <summary>Makes all changes of the transaction lasting and visible at once.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">
    /// The commit failed and nothing of it was saved; or, with <see cref="Neo4jErrorKind.ProtocolCutOff"/>, the outcome is unknown.
    /// </exception>
    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Undoes the transaction. Does nothing when it has ended already.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server could not be told; it gives the transaction up by itself.</exception>
    Task RollbackAsync(CancellationToken cancellationToken = default);
}
