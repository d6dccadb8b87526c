using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Lists;

/// <summary>How one thing of a list acts on something that several of them act on.</summary>
/// <param name="Item">Its place in <see cref="ListAnswer.Items"/>, from 0.</param>
/// <param name="Effect">The net effect; indeterminate where the sign is unknown, or where its statements or chains disagree.</param>
/// <param name="Statements">For a target the statements that say so, best believed first; for an outcome the hops of the best chain.</param>
public sealed record ListHit(int Item, NetEffect Effect, IReadOnlyList<Statement> Statements);
