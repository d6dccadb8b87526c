namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>Neo4j's Query API over HTTP, version 2 (servers from 5.26 on).</summary>
internal sealed class QueryApiTransport : TransportBase
{
    private readonly QueryApiClient _client;
    private readonly string _path;

    public QueryApiTransport(Neo4jOptions options, Retrier retrier)
        : base(options, retrier)
    {
        _path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _client = new QueryApiClient(options, this);
    }

    public override ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<QueryReply> PostAsync(string suffix, ReadOnlyMemory<byte> body, string? affinity, CancellationToken cancellationToken) =>
        _client.SendAsync(HttpMethod.Post, _path + suffix, body, affinity, cancellationToken);

    internal Task DeleteAsync(string suffix, string? affinity, CancellationToken cancellationToken) =>
        _client.DeleteAsync(_path + suffix, affinity, cancellationToken);

    /// <summary>The document at the root says whether this is Neo4j and how old; it needs no log-in.</summary>
    protected override async Task<string?> GreetAsync(CancellationToken cancellationToken)
    {
        var reply = await _client.SendAsync(HttpMethod.Get, "", null, null, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            await reply.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            return reply.Tail.DescribesNeo4j
                ? reply.Tail.ServerVersion
                : throw Neo4jErrors.NotNeo4j(this, "it answers with JSON that describes something else");
        }
    }

    protected override async Task<IReply> OpenAsync(CypherStatement statement, string[] bookmarks, CancellationToken cancellationToken)
    {
        var body = QueryApiClient.Body(statement, statement.AccessMode, bookmarks);
        var reply = await PostAsync("", body, null, cancellationToken).ConfigureAwait(false);
        return await reply.PrimeAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task<INeo4jTransaction> BeginAsync(AccessMode accessMode, string[] bookmarks, CancellationToken cancellationToken)
    {
        var body = QueryApiClient.Body(null, accessMode, bookmarks);
        var reply = await PostAsync("/tx", body, null, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            await reply.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            var id = reply.Tail.TransactionId ?? throw Neo4jErrors.NotNeo4j(this, "it names no transaction");
            return new QueryApiTransaction(this, id, reply.Affinity, bookmarks);
        }
    }
}
