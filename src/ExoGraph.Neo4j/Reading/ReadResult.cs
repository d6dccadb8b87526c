namespace ExoGraph.Neo4j.Reading;

/// <summary>What became of reading a graph from a database.</summary>
/// <param name="Graph">The graph; null where the database holds none that is whole.</param>
/// <param name="WhyNot">The sentence that says why not; empty where there is a graph.</param>
public sealed record ReadResult(ReadGraph? Graph, string WhyNot);
