using System.Runtime.CompilerServices;

namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>Neo4j's Query API over HTTP, version 2 (servers from 5.26 on).</summary>
internal sealed class QueryApiTransport : INeo4jTransport
{
    private static readonly TimeSpan HandshakeLimit = TimeSpan.FromSeconds(10);

    private readonly QueryApiClient _client;
    private readonly Retrier _retrier;
    private readonly bool _readOnly;
    private readonly string _path;
    private volatile bool _known;

    public QueryApiTransport(Neo4jOptions options, Retrier retrier)
    {
        _retrier = retrier;
        _readOnly = options.ReadOnly;
        Database = options.Database;
        Target = $"database '{options.Database}' at {options.Address.GetLeftPart(UriPartial.Authority)}";
        _path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _client = new QueryApiClient(options, this);
    }

    public string Target { get; }

    public string Database { get; }

    internal BookmarkKeeper Bookmarks { get; } = new();

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        statement.Require(AccessMode.Read);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        string[] sent = [];
        var reply = await _retrier.RunAsync(
            async ct =>
            {
                sent = Bookmarks.Current;
                return await OpenAsync(statement, AccessMode.Read, sent, ct).ConfigureAwait(false);
            },
            Retrier.Harmless,
            cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            do
            {
                foreach (var row in reply.Rows)
                    yield return row;
            }
            while (await reply.ReadBatchAsync(cancellationToken).ConfigureAwait(false));
            Finish(reply, sent);
        }
    }

    public async Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        statement.Require(AccessMode.Write);
        ThrowIfReadOnly(AccessMode.Write);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        return await _retrier.RunAsync(ct => WriteOnceAsync(statement, ct), Retrier.Unsaved(statement), cancellationToken).ConfigureAwait(false);
    }

    public async Task<INeo4jTransaction> BeginAsync(AccessMode accessMode = AccessMode.Write, CancellationToken cancellationToken = default)
    {
        ThrowIfReadOnly(accessMode);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        return await _retrier.RunAsync(ct => BeginOnceAsync(accessMode, ct), Retrier.Harmless, cancellationToken).ConfigureAwait(false);
    }

    internal Task DeleteAsync(string suffix, string? affinity, CancellationToken cancellationToken) =>
        _client.DeleteAsync(_path + suffix, affinity, cancellationToken);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Sends within this database; a bookmark that the server cannot honour is forgotten, so that the next try succeeds.</summary>
    internal async Task<QueryReply> SendAsync(
        HttpMethod method, string suffix, ReadOnlyMemory<byte>? body, string[] sent, string? affinity, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.SendAsync(method, _path + suffix, body, affinity, cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jTransportException e) when (e.Code is Neo4jErrors.BookmarkFromElsewhere or Neo4jErrors.BookmarkNeverReached)
        {
            Bookmarks.Forget(sent);
            throw;
        }
    }

    private async Task<QueryReply> OpenAsync(CypherStatement statement, AccessMode accessMode, string[] sent, CancellationToken cancellationToken)
    {
        var body = QueryApiClient.Body(statement, accessMode, sent);
        var reply = await SendAsync(HttpMethod.Post, "", body, sent, null, cancellationToken).ConfigureAwait(false);
        return await PrimeAsync(reply, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the first rows, so that an error that comes before any is one of the opening.</summary>
    internal static async Task<QueryReply> PrimeAsync(QueryReply reply, CancellationToken cancellationToken)
    {
        try
        {
            if (!await reply.ReadBatchAsync(cancellationToken).ConfigureAwait(false) && reply.Tail.Error is { } error)
                throw error;
            return reply;
        }
        catch
        {
            await reply.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<WriteResult> WriteOnceAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var sent = Bookmarks.Current;
        var reply = await OpenAsync(statement, AccessMode.Write, sent, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            var result = await CollectAsync(reply, cancellationToken).ConfigureAwait(false);
            Finish(reply, sent);
            return result;
        }
    }

    /// <summary>Reads the rest into memory.</summary>
    internal static async Task<WriteResult> CollectAsync(QueryReply reply, CancellationToken cancellationToken)
    {
        var rows = new List<Neo4jRow>(reply.Rows);
        while (await reply.ReadBatchAsync(cancellationToken).ConfigureAwait(false))
            rows.AddRange(reply.Rows);
        if (reply.Tail.Error is { } error)
            throw error;
        return new(rows, reply.Tail.Counters);
    }

    private async Task<QueryApiTransaction> BeginOnceAsync(AccessMode accessMode, CancellationToken cancellationToken)
    {
        var sent = Bookmarks.Current;
        var body = QueryApiClient.Body(null, accessMode, sent);
        var reply = await SendAsync(HttpMethod.Post, "/tx", body, sent, null, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            await CollectAsync(reply, cancellationToken).ConfigureAwait(false);
            var id = reply.Tail.TransactionId ?? throw Neo4jErrors.NotNeo4j(this, "it names no transaction");
            return new QueryApiTransaction(this, id, reply.Affinity, sent);
        }
    }

    private void Finish(QueryReply reply, string[] sent)
    {
        if (reply.Tail.Error is { } error)
            throw error;
        Bookmarks.Replace(sent, reply.Tail.Bookmarks);
    }

    private void ThrowIfReadOnly(AccessMode accessMode)
    {
        if (_readOnly && accessMode is AccessMode.Write)
            throw Neo4jErrors.SettingsReadOnly(this);
    }

    /// <summary>Once, before the first statement: the document at the root says whether this is Neo4j and how old.</summary>
    private async ValueTask EnsureNeo4jAsync(CancellationToken cancellationToken)
    {
        if (_known)
            return;
        try
        {
            _known = await _retrier.RunAsync(ReadRootAsync, e => Retrier.Harmless(e) && !TimedOut(e), cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jTransportException e) when (e.Kind is Neo4jErrorKind.ProtocolCutOff)
        {
            throw Neo4jErrors.NotNeo4j(this, "it closes the connection without an HTTP answer", e.InnerException);
        }
    }

    private async Task<bool> ReadRootAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(HandshakeLimit, _retrier.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var reply = await _client.SendAsync(HttpMethod.Get, "", null, null, both.Token).ConfigureAwait(false);
            await using (reply.ConfigureAwait(false))
            {
                await CollectAsync(reply, both.Token).ConfigureAwait(false);
                if (!reply.Tail.DescribesNeo4j)
                    throw Neo4jErrors.NotNeo4j(this, "it answers with JSON that describes something else");
                Neo4jVersion.Require(reply.Tail.ServerVersion, this);
                return true;
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.NotReachable(this, $"no answer within {HandshakeLimit.TotalSeconds:0} s", e);
        }
    }

    private static bool TimedOut(Neo4jTransportException e) => e.InnerException is OperationCanceledException;
}
