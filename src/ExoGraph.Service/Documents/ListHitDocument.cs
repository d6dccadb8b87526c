namespace ExoGraph.Service.Documents;

/// <summary>How one thing of a list acts on something shared.</summary>
/// <param name="Thing">The thing of the list.</param>
/// <param name="Effect">promotes, inhibits or indeterminate.</param>
/// <param name="Statements">The statements that say so; for an outcome the hops of the best chain.</param>
public sealed record ListHitDocument(EntityRef Thing, string Effect, IReadOnlyList<StatementDocument> Statements);
