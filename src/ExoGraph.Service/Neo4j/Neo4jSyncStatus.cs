namespace ExoGraph.Service.Neo4j;

/// <summary>How it stands with Neo4j.</summary>
/// <param name="State">In a word.</param>
/// <param name="Message">In a sentence.</param>
/// <param name="Version">The version that Neo4j is known to hold; null where that is not known.</param>
/// <param name="Since">Since when the state is so.</param>
public sealed record Neo4jSyncStatus(Neo4jSyncState State, string Message, string? Version, DateTimeOffset? Since)
{
    /// <summary>No address is set.</summary>
    public static Neo4jSyncStatus Off { get; } = new(Neo4jSyncState.Off, "No Neo4j is configured.", null, null);
}
