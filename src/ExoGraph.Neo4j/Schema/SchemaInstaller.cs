using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Schema;

/// <summary>Creates the constraints and indexes that are missing. What is there already is left as it is.</summary>
/// <param name="transport">The way to the server.</param>
public sealed class SchemaInstaller(INeo4jTransport transport)
{
    /// <summary>Every statement of the schema for these relationship types, by the name of what it creates.</summary>
    /// <param name="types">Relationship types of the vocabulary.</param>
    public static IReadOnlyList<(string Name, string Cypher)> Statements(IEnumerable<string> types) =>
    [
        .. CypherFiles.Statements("schema/01-nodes").Concat(CypherFiles.Statements("schema/03-search")).Select(text => (NameIn(text), text)),
        .. types.Select(OfType),
    ];

    /// <summary>Creates the lock's own constraint, without which two loaders could each make a lock.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="Neo4jTransportException">The server refused.</exception>
    public async Task InstallLockAsync(CancellationToken cancellationToken = default)
    {
        if ((await ExistingAsync(cancellationToken).ConfigureAwait(false)).Contains("exograph_load_lock_id")) return;
        await transport.WriteAsync(CypherStatement.Write(CypherFiles.Statements("schema/01-nodes")[0]), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates everything that is missing, in one transaction, and waits until the indexes answer.</summary>
    /// <param name="types">The relationship types in use.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many constraints and indexes were created.</returns>
    /// <exception cref="Neo4jTransportException">The server refused, for instance because data of others breaks a constraint.</exception>
    public async Task<int> InstallAsync(IEnumerable<string> types, CancellationToken cancellationToken = default)
    {
        var existing = await ExistingAsync(cancellationToken).ConfigureAwait(false);
        var missing = Statements(types).Where(s => !existing.Contains(s.Name)).ToList();
        if (missing.Count == 0) return 0;
        var transaction = await transport.BeginAsync(AccessMode.Write, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            foreach (var (_, cypher) in missing)
                await transaction.WriteAsync(CypherStatement.Write(cypher), cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        await transport.WriteAsync(CypherStatement.Write("CALL db.awaitIndexes(120)"), cancellationToken).ConfigureAwait(false);
        return missing.Count;
    }

    private static (string Name, string Cypher) OfType(string type)
    {
        var name = $"exograph_relationship_{type.ToLowerInvariant()}_id";
        return (name, CypherFiles.Text("schema/02-relationships", ("name", CypherName.Quote(name)), ("type", CypherName.Quote(type))).TrimEnd(';'));
    }

    private static string NameIn(string cypher) =>
        cypher.Split(' ').First(word => word.StartsWith("exograph_", StringComparison.Ordinal));

    private async Task<HashSet<string>> ExistingAsync(CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in new[] { "SHOW CONSTRAINTS YIELD name RETURN name", "SHOW INDEXES YIELD name RETURN name" })
            await foreach (var row in transport.ReadAsync(CypherStatement.Read(list), cancellationToken).ConfigureAwait(false))
                names.Add(row.Get<string>("name"));
        return names;
    }
}
