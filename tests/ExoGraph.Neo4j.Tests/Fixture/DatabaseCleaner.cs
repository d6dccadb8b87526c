using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Fixture;

/// <summary>Empties a test database.</summary>
public static class DatabaseCleaner
{
    /// <summary>Removes every node, relationship, constraint and index.</summary>
    public static async Task EmptyAsync(INeo4jTransport transport)
    {
        await transport.WriteAsync(CypherStatement.Write("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 50000 ROWS"));
        await transport.WriteAsync(CypherStatement.Write("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 50000 ROWS"));
        await DropAsync(transport, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name");
        await DropAsync(transport, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    }

    private static async Task DropAsync(INeo4jTransport transport, string what, string list)
    {
        foreach (var row in await transport.ReadAsync(CypherStatement.Read(list)).ToListAsync())
            await transport.WriteAsync(CypherStatement.Write($"DROP {what} `{row.Get<string>("name")}` IF EXISTS"));
    }
}
