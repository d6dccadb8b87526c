namespace ExoGraph.Neo4j.Transport;

/// <summary>Asks a server what it is and what it allows.</summary>
public static class ServerInfoReader
{
    private static readonly CypherStatement Components =
        CypherStatement.Read("CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition");

    // 0 is unlimited in each; the total is shared by all transactions and by default 70 % of the heap.
    private static readonly CypherStatement MemoryLimits = CypherStatement.Read(
        "SHOW SETTINGS YIELD name, value WHERE name IN ['db.memory.transaction.max', 'db.memory.transaction.total.max', "
        + "'dbms.memory.transaction.total.max'] RETURN value");

    /// <summary>Version, edition, read-only, and memory limit of a transaction.</summary>
    /// <param name="transport">The way to the server.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server cannot be asked.</exception>
    public static async Task<Neo4jServerInfo> GetServerInfoAsync(this INeo4jTransport transport, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transport);
        var kernel = await transport.ReadAsync(Components, cancellationToken).SingleAsync(cancellationToken).ConfigureAwait(false);
        return new(
            kernel.Get<string>("version"),
            kernel.Get<string>("edition"),
            await IsReadOnlyAsync(transport, cancellationToken).ConfigureAwait(false),
            await MemoryLimitAsync(transport, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<bool> IsReadOnlyAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        var statement = CypherStatement.Read(
            "SHOW DATABASES YIELD name, aliases, access WHERE name = toLower($name) OR toLower($name) IN aliases RETURN access",
            ("name", transport.Database));
        return await transport.ReadAsync(statement, cancellationToken)
            .AnyAsync(row => row.Get<string>("access") == "read-only", cancellationToken).ConfigureAwait(false);
    }

    private static async Task<long?> MemoryLimitAsync(INeo4jTransport transport, CancellationToken cancellationToken)
    {
        try
        {
            long? limit = null;
            await foreach (var row in transport.ReadAsync(MemoryLimits, cancellationToken).ConfigureAwait(false))
            {
                if (MemorySize.Parse(row.Get<string?>("value")) is > 0 and var bytes && (limit is null || bytes < limit))
                    limit = bytes;
            }

            return limit;
        }
        catch (Neo4jTransportException e) when (e.Kind is Neo4jErrorKind.Other)
        {
            return null; // Where the user may not see settings (Aura), the limit shows at commit only.
        }
    }
}
