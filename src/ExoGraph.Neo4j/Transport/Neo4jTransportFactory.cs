using ExoGraph.Neo4j.Transport.QueryApi;

namespace ExoGraph.Neo4j.Transport;

/// <summary>Chooses the transport by the scheme of the address.</summary>
public static class Neo4jTransportFactory
{
    /// <summary>Whether this build holds the official driver, for bolt:// and neo4j:// addresses.</summary>
    public static bool HasBolt =>
#if NEO4J_DRIVER
        true;
#else
        false;
#endif

    /// <summary>Makes a transport; nothing is sent before its first use.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="time">The clock of delays and time limits; default: the system's.</param>
    /// <param name="retry">How transient failures are retried; default: <see cref="RetryPolicy.Default"/>.</param>
    /// <exception cref="Neo4jTransportException"><see cref="Neo4jErrorKind.Misconfigured"/>: a setting is wrong, or needs another build.</exception>
    public static INeo4jTransport Create(Neo4jOptions options, TimeProvider? time = null, RetryPolicy? retry = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Validate() is { Count: > 0 } mistakes)
            throw new Neo4jTransportException(Neo4jErrorKind.Misconfigured, string.Join(' ', mistakes));

        var retrier = new Retrier(retry ?? RetryPolicy.Default, time ?? TimeProvider.System);
        return options.IsHttp ? new QueryApiTransport(options, retrier) : CreateBolt(options, retrier);
    }

#if NEO4J_DRIVER
    private static Bolt.BoltTransport CreateBolt(Neo4jOptions options, Retrier retrier) => new(options, retrier);
#else
    private static INeo4jTransport CreateBolt(Neo4jOptions options, Retrier _) => throw new Neo4jTransportException(
        Neo4jErrorKind.Misconfigured,
        $"This build holds no Bolt driver for {options.Address.Scheme}:// addresses; build with 'dotnet build -p:Neo4jDriver=true', "
        + "or use the server's http:// address (usually port 7474), which always works.");
#endif
}
