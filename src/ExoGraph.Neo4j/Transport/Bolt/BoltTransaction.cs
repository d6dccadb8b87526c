using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>An explicit transaction of the driver, in a session of its own.</summary>
internal sealed class BoltTransaction(BoltTransport transport, IAsyncSession session, IAsyncTransaction transaction, string[] bookmarks)
    : TransactionBase(transport, bookmarks)
{
    protected override Task<IReply> OpenAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        new BoltReply(transport, transaction, own: null).RunAsync(statement, cancellationToken);

    protected override Task<IReadOnlyList<string>> SaveAsync(CancellationToken cancellationToken) => BoltErrors.GuardAsync<IReadOnlyList<string>>(
        transport,
        async () =>
        {
            await transaction.CommitAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            return session.LastBookmarks?.Values ?? [];
        });

    // Closing a session undoes its open transaction; closing it twice does nothing more.
    protected override Task UndoAsync(CancellationToken cancellationToken) => ReleaseAsync().AsTask();

    protected override ValueTask ReleaseAsync() => BoltErrors.CloseAsync(session);
}
