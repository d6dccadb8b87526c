using System.Runtime.CompilerServices;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>An explicit transaction of the Query API.</summary>
internal sealed class QueryApiTransaction(QueryApiTransport transport, string id, string? affinity, string[] bookmarks) : INeo4jTransaction
{
    private const string NotFound = "Neo.ClientError.Request.Invalid";
    private bool _open = true;

    private string Path => "/tx/" + Uri.EscapeDataString(id);

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reply = await SendAsync(statement.Require(AccessMode.Read), Path, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            while (await GuardAsync(() => reply.ReadBatchAsync(cancellationToken).AsTask()).ConfigureAwait(false))
            {
                foreach (var row in reply.Rows)
                    yield return row;
            }

            ThrowIfFailed(reply);
        }
    }

    public async Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        var reply = await SendAsync(statement.Require(AccessMode.Write), Path, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            return await GuardAsync(() => QueryApiTransport.CollectAsync(reply, cancellationToken)).ConfigureAwait(false);
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        var reply = await SendAsync(null, Path + "/commit", cancellationToken).ConfigureAwait(false);
        _open = false;
        await using (reply.ConfigureAwait(false))
        {
            await GuardAsync(() => QueryApiTransport.CollectAsync(reply, cancellationToken)).ConfigureAwait(false);
            transport.Bookmarks.Replace(bookmarks, reply.Tail.Bookmarks);
        }
    }

    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (!_open)
            return;
        _open = false;
        await transport.DeleteAsync(Path, affinity, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RollbackAsync().ConfigureAwait(false);
        }
        catch (Neo4jTransportException)
        {
            // The server gives an idle transaction up by itself; disposing must not hide the error that led here.
        }
    }

    private Task<QueryReply> SendAsync(CypherStatement? statement, string path, CancellationToken cancellationToken)
    {
        if (!_open)
            throw new InvalidOperationException("The transaction has ended.");
        var body = QueryApiClient.Body(statement, null, []);
        return GuardAsync(() => transport.SendAsync(HttpMethod.Post, path, body, bookmarks, affinity, cancellationToken));
    }

    private void ThrowIfFailed(QueryReply reply)
    {
        if (reply.Tail.Error is not { } error)
            return;
        _open = false;
        throw error;
    }

    /// <summary>After an error of the server the transaction is gone there; after a lost connection it may still have to be undone.</summary>
    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Neo4jTransportException e)
        {
            _open &= e.Kind is Neo4jErrorKind.ProtocolCutOff or Neo4jErrorKind.NotReachable;
            if (e.Code is NotFound)
                throw Neo4jErrors.LostTransaction(transport, e.Code);
            throw;
        }
    }
}
