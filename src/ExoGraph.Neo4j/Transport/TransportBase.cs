using System.Runtime.CompilerServices;

namespace ExoGraph.Neo4j.Transport;

/// <summary>What both transports do alike: the greeting, retries, bookmarks, the read-only setting.</summary>
internal abstract class TransportBase(Neo4jOptions options, Retrier retrier) : INeo4jTransport
{
    private static readonly TimeSpan GreetingLimit = TimeSpan.FromSeconds(10);
    private volatile bool _greeted;

    public string Target { get; } = $"database '{options.Database}' at {options.Address.GetLeftPart(UriPartial.Authority)}";

    public string Database { get; } = options.Database;

    internal BookmarkKeeper Bookmarks { get; } = new();

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Read);
        var (reply, sent) = await StartAsync(
            async (bookmarks, ct) => (await OpenAsync(statement, bookmarks, ct).ConfigureAwait(false), bookmarks),
            Retrier.Harmless,
            cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            await foreach (var row in reply.RowsAsync(cancellationToken).ConfigureAwait(false))
                yield return row;
            Bookmarks.Replace(sent, reply.Bookmarks);
        }
    }

    public Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Write);
        ThrowIfReadOnly(AccessMode.Write);
        return StartAsync(WriteOnceAsync, Retrier.Unsaved(statement), cancellationToken);

        async Task<WriteResult> WriteOnceAsync(string[] sent, CancellationToken ct)
        {
            var reply = await OpenAsync(statement, sent, ct).ConfigureAwait(false);
            await using (reply.ConfigureAwait(false))
            {
                var rows = await reply.RowsAsync(ct).ToListAsync(ct).ConfigureAwait(false);
                Bookmarks.Replace(sent, reply.Bookmarks);
                return new(rows, reply.Counters);
            }
        }
    }

    public Task<INeo4jTransaction> BeginAsync(AccessMode accessMode = AccessMode.Write, CancellationToken cancellationToken = default)
    {
        ThrowIfReadOnly(accessMode);
        return StartAsync((sent, ct) => BeginAsync(accessMode, sent, ct), Retrier.Harmless, cancellationToken);
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Meets the server and gives its version, if it tells it.</summary>
    /// <exception cref="Neo4jTransportException">It is not there, or not Neo4j.</exception>
    protected abstract Task<string?> GreetAsync(CancellationToken cancellationToken);

    /// <summary>Starts a statement, once; an error that comes before any row is thrown here.</summary>
    protected abstract Task<IReply> OpenAsync(CypherStatement statement, string[] bookmarks, CancellationToken cancellationToken);

    /// <summary>Begins a transaction, once.</summary>
    protected abstract Task<INeo4jTransaction> BeginAsync(AccessMode accessMode, string[] bookmarks, CancellationToken cancellationToken);

    /// <summary>Runs work with the current bookmarks; those that the server cannot honour are forgotten, so that the next try succeeds.</summary>
    private async Task<T> StartAsync<T>(
        Func<string[], CancellationToken, Task<T>> work, Func<Neo4jTransportException, bool> mayRetry, CancellationToken cancellationToken)
    {
        await EnsureGreetedAsync(cancellationToken).ConfigureAwait(false);
        return await retrier.RunAsync(OnceAsync, mayRetry, cancellationToken).ConfigureAwait(false);

        async Task<T> OnceAsync(CancellationToken ct)
        {
            var sent = Bookmarks.Current;
            try
            {
                return await work(sent, ct).ConfigureAwait(false);
            }
            catch (Neo4jTransportException e) when (e.Code is Neo4jErrors.BookmarkFromElsewhere or Neo4jErrors.BookmarkNeverReached)
            {
                Bookmarks.Forget(sent);
                throw;
            }
        }
    }

    private void ThrowIfReadOnly(AccessMode accessMode)
    {
        if (options.ReadOnly && accessMode is AccessMode.Write)
            throw Neo4jErrors.SettingsReadOnly(this);
    }

    private async ValueTask EnsureGreetedAsync(CancellationToken cancellationToken)
    {
        if (_greeted)
            return;
        try
        {
            _greeted = await retrier.RunAsync(
                GreetOnceAsync, e => Retrier.Harmless(e) && e.InnerException is not OperationCanceledException, cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jTransportException e) when (e.Kind is Neo4jErrorKind.ProtocolCutOff)
        {
            throw Neo4jErrors.NotNeo4j(this, "it closes the connection without an answer", e.InnerException);
        }
    }

    private async Task<bool> GreetOnceAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(GreetingLimit, retrier.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            Neo4jVersion.Require(await GreetAsync(both.Token).ConfigureAwait(false), this);
            return true;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.NotReachable(this, $"no answer within {GreetingLimit.TotalSeconds:0} s", e);
        }
    }
}
