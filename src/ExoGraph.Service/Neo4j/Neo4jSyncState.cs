namespace ExoGraph.Service.Neo4j;

/// <summary>How Neo4j and the graph that answers stand to each other.</summary>
public enum Neo4jSyncState
{
    /// <summary>No address is set.</summary>
    Off,

    /// <summary>Not connected yet.</summary>
    Connecting,

    /// <summary>A load is under way.</summary>
    Loading,

    /// <summary>Both hold the same version.</summary>
    InStep,

    /// <summary>Neo4j holds another version, or none, and something keeps it from being loaded.</summary>
    Behind,

    /// <summary>Neo4j cannot be reached or fails; it is tried again.</summary>
    Failing,
}
