using ExoGraph.Core.Graphs;

namespace ExoGraph.Core.Queries;

/// <summary>Which graph answered.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Entities">How many entities it holds.</param>
/// <param name="Statements">How many statements it holds, hops of transfers included.</param>
/// <param name="Sources">The sources that the query walked.</param>
public sealed record GraphSummary(GraphVersion Version, int Entities, int Statements, IReadOnlyList<string> Sources);
