#if NEO4J_DRIVER
using System.Runtime.CompilerServices;
using Neo4j.Driver;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>The official driver, for bolt:// and neo4j:// addresses. Retries and bookmarks are ours, so both transports act alike.</summary>
internal sealed class BoltTransport(Neo4jOptions options, Retrier retrier) : INeo4jTransport
{
    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Address,
        string.IsNullOrEmpty(options.User) ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password),
        config => config.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithUserAgent("exograph"));

    private volatile bool _known;

    public string Target { get; } = $"database '{options.Database}' at {options.Address.GetLeftPart(UriPartial.Authority)}";

    public string Database => options.Database;

    internal BookmarkKeeper Bookmarks { get; } = new();

    public async IAsyncEnumerable<Neo4jRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Read);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        var session = await retrier.RunAsync(
            ct => StartAsync(AccessMode.Read, s => s.RunAsync(statement, ct)), Retrier.Harmless, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await foreach (var row in session.RowsAsync(cancellationToken).ConfigureAwait(false))
                yield return row;
        }
    }

    public async Task<WriteResult> WriteAsync(CypherStatement statement, CancellationToken cancellationToken = default)
    {
        statement.Require(AccessMode.Write);
        ThrowIfReadOnly(AccessMode.Write);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        return await retrier.RunAsync(WriteOnceAsync, Retrier.Unsaved(statement), cancellationToken).ConfigureAwait(false);

        async Task<WriteResult> WriteOnceAsync(CancellationToken ct)
        {
            var session = await StartAsync(AccessMode.Write, s => s.RunAsync(statement, ct)).ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
                return await session.CollectAsync(ct).ConfigureAwait(false);
        }
    }

    public async Task<INeo4jTransaction> BeginAsync(AccessMode accessMode = AccessMode.Write, CancellationToken cancellationToken = default)
    {
        ThrowIfReadOnly(accessMode);
        await EnsureNeo4jAsync(cancellationToken).ConfigureAwait(false);
        return await retrier.RunAsync(
            ct => StartAsync(accessMode, s => s.BeginAsync(ct)), Retrier.Harmless, cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    internal IAsyncSession NewSession(AccessMode accessMode, string[] bookmarks) => _driver.AsyncSession(config => config
        .WithDatabase(options.Database)
        .WithDefaultAccessMode(accessMode is AccessMode.Read ? global::Neo4j.Driver.AccessMode.Read : global::Neo4j.Driver.AccessMode.Write)
        .WithBookmarks(global::Neo4j.Driver.Bookmarks.From(bookmarks)));

    private async Task<BoltSession> StartAsync(AccessMode accessMode, Func<BoltSession, Task> start)
    {
        var session = new BoltSession(this, accessMode, Bookmarks.Current);
        try
        {
            await start(session).ConfigureAwait(false);
            return session;
        }
        catch
        {
            await session.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void ThrowIfReadOnly(AccessMode accessMode)
    {
        if (options.ReadOnly && accessMode is AccessMode.Write)
            throw Neo4jErrors.SettingsReadOnly(this);
    }

    private async ValueTask EnsureNeo4jAsync(CancellationToken cancellationToken)
    {
        if (_known)
            return;
        var agent = await retrier.RunAsync(
            ct => BoltErrors.GuardAsync(this, async () => (await _driver.GetServerInfoAsync().WaitAsync(ct).ConfigureAwait(false)).Agent),
            Retrier.Harmless,
            cancellationToken).ConfigureAwait(false);
        Neo4jVersion.Require(agent.Split('/')[^1], this);
        _known = true;
    }
}
#endif
