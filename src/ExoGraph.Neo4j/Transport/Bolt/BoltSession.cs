#if NEO4J_DRIVER
using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>A session of the driver with one statement of its own, or with an explicit transaction.</summary>
internal sealed class BoltSession(BoltTransport transport, AccessMode mode, string[] sent) : INeo4jTransaction
{
    private readonly IAsyncSession _session = transport.NewSession(mode, sent);
    private IAsyncTransaction? _transaction;
    private IResultCursor _cursor = null!; // Set by RunAsync, which comes before any reading.

    public Task BeginAsync(CancellationToken ct) =>
        GuardAsync(async () => _transaction = await _session.BeginTransactionAsync().WaitAsync(ct).ConfigureAwait(false));

    public Task RunAsync(CypherStatement statement, CancellationToken ct) => GuardAsync(async () =>
    {
        IAsyncQueryRunner runner = _transaction is null ? _session : _transaction;
        _cursor = await runner.RunAsync(statement.Text, CypherValues.NormalizeMap(statement.Parameters)!).WaitAsync(ct).ConfigureAwait(false);
        return await _cursor.PeekAsync().WaitAsync(ct).ConfigureAwait(false); // Brings errors that come before the first row.
    });

    public async IAsyncEnumerable<Neo4jRow> RowsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var columns = await GuardAsync(_cursor.KeysAsync).ConfigureAwait(false);
        while (await GuardAsync(() => _cursor.FetchAsync().WaitAsync(ct)).ConfigureAwait(false))
            yield return new(columns, [.. columns.Select((_, i) => _cursor.Current[i])]);
        KeepBookmarks();
    }

    public async Task<WriteResult> CollectAsync(CancellationToken ct)
    {
        var rows = await RowsAsync(ct).ToListAsync(ct).ConfigureAwait(false);
        var c = (await GuardAsync(_cursor.ConsumeAsync).ConfigureAwait(false)).Counters;
        KeepBookmarks();
        return new(rows, new(c.NodesCreated, c.NodesDeleted, c.RelationshipsCreated, c.RelationshipsDeleted, c.PropertiesSet,
            c.LabelsAdded, c.LabelsRemoved, c.IndexesAdded, c.IndexesRemoved, c.ConstraintsAdded, c.ConstraintsRemoved));
    }

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await RunAsync(InTransaction(statement, AccessMode.Read), cancellationToken).ConfigureAwait(false);
        await foreach (var row in RowsAsync(cancellationToken).ConfigureAwait(false))
            yield return row;
    }

    public async Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        await RunAsync(InTransaction(statement, AccessMode.Write), cancellationToken).ConfigureAwait(false);
        return await CollectAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task CommitAsync(CancellationToken cancellationToken = default) =>
        EndAsync((_transaction ?? throw Ended()).CommitAsync, cancellationToken);

    public Task RollbackAsync(CancellationToken cancellationToken = default) =>
        _transaction is null ? Task.CompletedTask : EndAsync(_transaction.RollbackAsync, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await RollbackAsync().ConfigureAwait(false);
            await _session.CloseAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is Neo4jTransportException or Neo4jException or IOException)
        {
            // The connection is gone, and with it the transaction; disposing must not hide the error that led here.
        }
    }

    private Task<bool> EndAsync(Func<Task> end, CancellationToken ct) => GuardAsync(async () =>
    {
        _transaction = null;
        await end().WaitAsync(ct).ConfigureAwait(false);
        KeepBookmarks();
        return true;
    });

    private void KeepBookmarks()
    {
        if (_transaction is null && _session.LastBookmarks is { } received)
            transport.Bookmarks.Replace(sent, received.Values);
    }

    private CypherStatement InTransaction(CypherStatement statement, AccessMode required) =>
        _transaction is null ? throw Ended() : statement.Require(required);

    private static InvalidOperationException Ended() => new("The transaction has ended.");

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await BoltErrors.GuardAsync(transport, work).ConfigureAwait(false);
        }
        catch (Neo4jTransportException e)
        {
            _transaction = null; // The driver undoes it when its session closes.
            if (e.Code is Neo4jErrors.BookmarkFromElsewhere or Neo4jErrors.BookmarkNeverReached)
                transport.Bookmarks.Forget(sent);
            throw;
        }
    }
}
#endif
