namespace ExoGraph.Service.Documents;

/// <summary>What the service holds and how it is.</summary>
/// <param name="Graph">The graph that answers.</param>
/// <param name="LoadedAt">When it was put together.</param>
/// <param name="Publications">How many publications it holds.</param>
/// <param name="Mechanisms">How many declared mechanisms it holds.</param>
/// <param name="Problems">Why the last change of the records was refused; empty where it was not.</param>
/// <param name="Neo4j">How it stands with Neo4j.</param>
public sealed record StatusDocument(GraphDocument Graph, DateTimeOffset LoadedAt, int Publications, int Mechanisms, IReadOnlyList<string> Problems, Neo4jDocument Neo4j);
