namespace ExoGraph.Neo4j.Transport.QueryApi;

/// <summary>An explicit transaction of the Query API.</summary>
internal sealed class QueryApiTransaction(QueryApiTransport transport, string id, string? affinity, string[] bookmarks)
    : TransactionBase(transport, bookmarks)
{
    private readonly string _path = "/tx/" + Uri.EscapeDataString(id);

    protected override async Task<IReply> OpenAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await PostAsync(_path, statement, cancellationToken).ConfigureAwait(false);

    protected override async Task<IReadOnlyList<string>> SaveAsync(CancellationToken cancellationToken)
    {
        var reply = await PostAsync(_path + "/commit", null, cancellationToken).ConfigureAwait(false);
        await using (reply.ConfigureAwait(false))
        {
            await reply.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
            return reply.Bookmarks;
        }
    }

    protected override Task UndoAsync(CancellationToken cancellationToken) => transport.DeleteAsync(_path, affinity, cancellationToken);

    private async Task<QueryReply> PostAsync(string path, CypherStatement? statement, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.PostAsync(path, QueryApiClient.Body(statement, null, []), affinity, cancellationToken).ConfigureAwait(false);
        }
        catch (Neo4jTransportException e) when (e.Code is "Neo.ClientError.Request.Invalid")
        {
            throw Neo4jErrors.LostTransaction(transport, e.Code);
        }
    }
}
