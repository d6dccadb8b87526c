namespace ExoGraph.Service.Documents;

/// <summary>A declared mechanism.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Path">Its records in order.</param>
/// <param name="Hops">Its statements in order, transfers expanded.</param>
/// <param name="Asserts">Overall statements that its signs give.</param>
public sealed record MechanismDocument(string Id, string Title, IReadOnlyList<string> Path, IReadOnlyList<StatementDocument> Hops, IReadOnlyList<StatementDocument> Asserts);
