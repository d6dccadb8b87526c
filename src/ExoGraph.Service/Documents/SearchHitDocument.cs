namespace ExoGraph.Service.Documents;

/// <summary>An entity found by a search.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Class">Its class.</param>
/// <param name="Matched">The label, synonym or id that matched.</param>
/// <param name="Match">name, beginning, inside or nearly.</param>
/// <param name="Roles">What the records use it as.</param>
/// <param name="Statements">How many accepted statements name it.</param>
public sealed record SearchHitDocument(string Id, string Label, string Class, string Matched, string Match, IReadOnlyList<string> Roles, int Statements);
