using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>A statement run by the driver; it closes the session where it has one of its own.</summary>
internal sealed class BoltReply(TransportBase transport, IAsyncQueryRunner runner, IAsyncSession? own) : IReply
{
    private IResultCursor _cursor = null!; // Set by RunAsync, which comes first.

    public WriteCounters Counters { get; private set; }

    public IReadOnlyList<string> Bookmarks => own?.LastBookmarks?.Values ?? [];

    public Task<IReply> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => BoltErrors.GuardAsync<IReply>(
        transport,
        async () =>
        {
            _cursor = await runner.RunAsync(statement.Text, CypherValues.NormalizeMap(statement.Parameters)!).WaitAsync(cancellationToken).ConfigureAwait(false);
            await _cursor.PeekAsync().WaitAsync(cancellationToken).ConfigureAwait(false); // Brings errors that come before the first row.
            return this;
        },
        own);

    public async IAsyncEnumerable<Neo4jRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = await BoltErrors.GuardAsync(transport, _cursor.KeysAsync).ConfigureAwait(false);
        while (await BoltErrors.GuardAsync(transport, () => _cursor.FetchAsync().WaitAsync(cancellationToken)).ConfigureAwait(false))
            yield return new(columns, [.. columns.Select((_, i) => _cursor.Current[i])]);
        var c = (await BoltErrors.GuardAsync(transport, _cursor.ConsumeAsync).ConfigureAwait(false)).Counters;
        Counters = new(c.NodesCreated, c.NodesDeleted, c.RelationshipsCreated, c.RelationshipsDeleted, c.PropertiesSet, c.LabelsAdded,
            c.LabelsRemoved, c.IndexesAdded, c.IndexesRemoved, c.ConstraintsAdded, c.ConstraintsRemoved);
    }

    public ValueTask DisposeAsync() => own is null ? ValueTask.CompletedTask : BoltErrors.CloseAsync(own);
}
