namespace ExoGraph.Service.Documents;

/// <summary>A cancer in which the shared thing is hit.</summary>
/// <param name="Cancer">The cancer.</param>
/// <param name="Statements">The statements, best believed first.</param>
public sealed record SharedCancerDocument(EntityRef Cancer, IReadOnlyList<StatementDocument> Statements);
