using Neo4j.Driver;
using DriverMode = Neo4j.Driver.AccessMode;

namespace ExoGraph.Neo4j.Transport.Bolt;

/// <summary>The official driver, for bolt:// and neo4j:// addresses. Retries and bookmarks are ours, so both transports act alike.</summary>
internal sealed class BoltTransport(Neo4jOptions options, Retrier retrier) : TransportBase(options, retrier)
{
    private readonly string _database = options.Database;
    private readonly IDriver _driver = GraphDatabase.Driver(
        options.Address,
        string.IsNullOrEmpty(options.User) ? AuthTokens.None : AuthTokens.Basic(options.User, options.Password),
        config => config.WithConnectionTimeout(TimeSpan.FromSeconds(5)).WithUserAgent("exograph"));

    public override ValueTask DisposeAsync() => _driver.DisposeAsync();

    protected override Task<string?> GreetAsync(CancellationToken cancellationToken) => BoltErrors.GuardAsync(this, async () =>
        (await _driver.GetServerInfoAsync().WaitAsync(cancellationToken).ConfigureAwait(false)).Agent?.Split('/')[^1]);

    protected override Task<IReply> OpenAsync(CypherStatement statement, string[] bookmarks, CancellationToken cancellationToken)
    {
        var session = NewSession(statement.AccessMode, bookmarks);
        return new BoltReply(this, session, session).RunAsync(statement, cancellationToken);
    }

    protected override Task<INeo4jTransaction> BeginAsync(AccessMode accessMode, string[] bookmarks, CancellationToken cancellationToken)
    {
        var session = NewSession(accessMode, bookmarks);
        return BoltErrors.GuardAsync<INeo4jTransaction>(
            this,
            async () => new BoltTransaction(this, session, await session.BeginTransactionAsync().WaitAsync(cancellationToken).ConfigureAwait(false), bookmarks),
            session);
    }

    private IAsyncSession NewSession(AccessMode accessMode, string[] bookmarks) => _driver.AsyncSession(config => config
        .WithDatabase(_database)
        .WithDefaultAccessMode(accessMode is AccessMode.Read ? DriverMode.Read : DriverMode.Write)
        .WithBookmarks(global::Neo4j.Driver.Bookmarks.From(bookmarks)));
}
