namespace ExoGraph.Neo4j.Transport;

/// <summary>Whether a statement may change the database.</summary>
public enum AccessMode
{
    /// <summary>The server refuses any change the statement would make.</summary>
    Read,

    /// <summary>The statement may change data or schema.</summary>
    Write,
}
