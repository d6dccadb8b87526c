using System.Runtime.CompilerServices;

namespace ExoGraph.Neo4j.Transport;

/// <summary>What transactions over both transports do alike: they end once, and with the first failure.</summary>
internal abstract class TransactionBase(TransportBase transport, string[] sent) : INeo4jTransaction
{
    private bool _open = true;

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Read);
        var reply = await GuardAsync(() => OpenAsync(statement, cancellationToken)).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            var rows = reply.RowsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (rows.ConfigureAwait(false))
            {
                while (await GuardAsync(async () => await rows.MoveNextAsync().ConfigureAwait(false)).ConfigureAwait(false))
                    yield return rows.Current;
            }
        }
    }

    public Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Write);
        return GuardAsync(async () =>
        {
            var reply = await OpenAsync(statement, cancellationToken).ConfigureAwait(false);
            await using (reply.ConfigureAwait(false))
                return new WriteResult(await reply.RowsAsync(cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false), reply.Counters);
        });
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        var received = await GuardAsync(() => SaveAsync(cancellationToken)).ConfigureAwait(false);
        _open = false;
        transport.Bookmarks.Replace(sent, received);
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (!_open)
            return;
        _open = false;
        await UndoAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RollbackAsync().ConfigureAwait(false);
        }
        catch (Neo4jTransportException)
        {
            // The server gives the transaction up by itself; disposing must not hide the error that led here.
        }

        await ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>Starts a statement.</summary>
    protected abstract Task<IReply> OpenAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Commits and gives the bookmarks of what is saved.</summary>
    protected abstract Task<IReadOnlyList<string>> SaveAsync(CancellationToken cancellationToken);

    /// <summary>Rolls back.</summary>
    protected abstract Task UndoAsync(CancellationToken cancellationToken);

    /// <summary>Gives back what the client holds; never throws for a lost server.</summary>
    protected virtual ValueTask ReleaseAsync() => ValueTask.CompletedTask;

    /// <summary>After an error of the server the transaction is gone there; after a lost connection it may still have to be undone.</summary>
    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        if (!_open)
            throw new InvalidOperationException("The transaction has ended.");
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jTransportException e)
        {
            _open = e.Kind is Neo4jErrorKind.ProtocolCutOff or Neo4jErrorKind.NotReachable;
            throw;
        }
    }
}
