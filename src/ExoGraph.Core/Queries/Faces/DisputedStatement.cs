using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>A statement with evidence for and against it.</summary>
/// <param name="Statement">The statement with all of its evidence.</param>
/// <param name="For">Belief from what supports it alone.</param>
/// <param name="Against">Belief from what refutes it alone.</param>
public sealed record DisputedStatement(Statement Statement, Belief For, Belief Against)
{
    /// <summary>How strong the weaker side is.</summary>
    public Belief Weaker => For < Against ? For : Against;
}
