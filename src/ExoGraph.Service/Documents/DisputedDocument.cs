namespace ExoGraph.Service.Documents;

/// <summary>A statement with evidence for and against it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="For">Belief from what supports it, two digits.</param>
/// <param name="Against">Belief from what refutes it, two digits.</param>
public sealed record DisputedDocument(StatementDocument Statement, double For, double Against);
