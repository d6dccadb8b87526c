namespace ExoGraph.Neo4j.Transport;

/// <summary>What a writing statement returned and changed.</summary>
/// <param name="Rows">The rows of its RETURN; empty without one.</param>
/// <param name="Counters">What it changed.</param>
public sealed record WriteResult(IReadOnlyList<Neo4jRow> Rows, WriteCounters Counters);
