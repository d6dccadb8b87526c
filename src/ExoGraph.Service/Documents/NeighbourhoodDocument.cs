namespace ExoGraph.Service.Documents;

/// <summary>What stands around an entity.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Centre">The entity.</param>
/// <param name="Depth">How many statements away.</param>
/// <param name="Entities">The entities within that distance, the centre first, then by distance and label.</param>
/// <param name="Statements">Accepted statements between them.</param>
/// <param name="Truncated">Whether the limit cut it.</param>
/// <param name="Cypher">Cypher that returns the same statements on the loaded Neo4j, without a limit.</param>
public sealed record NeighbourhoodDocument(GraphDocument Graph, EntityRef Centre, int Depth, IReadOnlyList<EntityRef> Entities, IReadOnlyList<StatementDocument> Statements, bool Truncated, string? Cypher = null);
