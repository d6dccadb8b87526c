using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Shared;

/// <summary>One way in which the shared thing is hit in a cancer.</summary>
/// <param name="Agent">What acts on it (for cargo, the vesicle that carries it).</param>
/// <param name="Statement">The statement that says so.</param>
public sealed record SharedHit(Curie Agent, Statement Statement);
