using ExoGraph.Core.Graphs;

namespace ExoGraph.Neo4j.Loading;

/// <summary>What a load did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Version">The version that was to be loaded.</param>
/// <param name="Message">One sentence for the user.</param>
public sealed record LoadReport(LoadOutcome Outcome, GraphVersion Version, string Message)
{
    /// <summary>Whether the database holds the version now.</summary>
    public bool InStep => Outcome is LoadOutcome.Loaded or LoadOutcome.Unchanged;

    /// <summary>What was written.</summary>
    public LoadCounts Counts { get; init; } = new();

    /// <summary>Whether it was one transaction, so that readers saw the old graph or the new one and nothing between.</summary>
    public bool InOneTransaction { get; init; }

    /// <summary>Whether the one transaction was tried and the server's memory did not suffice for it.</summary>
    public bool FellBack { get; init; }
}
