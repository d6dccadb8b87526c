using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Chains;

/// <summary>One hop: the statement that counts, and those that say the same beside it.</summary>
/// <param name="Statement">The statement that counts.</param>
/// <param name="Belief">Its belief among the sources asked.</param>
/// <param name="Parallel">Other statements between the same entities with the same sign that the query allows, best first.</param>
public sealed record ChainHop(Statement Statement, Belief Belief, IReadOnlyList<Statement> Parallel);
