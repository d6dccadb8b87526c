namespace ExoGraph.Service.Documents;

/// <summary>A page of statements.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Total">How many statements the filters let through.</param>
/// <param name="Statements">Those of this page, by id.</param>
/// <param name="After">Give this as <c>after</c> for the next page; null on the last.</param>
public sealed record StatementPage(GraphDocument Graph, int Total, IReadOnlyList<StatementDocument> Statements, string? After);
