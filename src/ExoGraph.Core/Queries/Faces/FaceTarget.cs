using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>A target that is raised in one telling and lowered in another, each in a stated cancer, by whatever acts on it.</summary>
/// <param name="Target">A gene, protein family or RNA.</param>
/// <param name="Raised">Statements by which there is more of it or it does more, best believed first.</param>
/// <param name="Lowered">Statements by which there is less of it or it does less, best believed first.</param>
/// <param name="SameCancer">Whether both are told of one cancer, or of one and its parent.</param>
public sealed record FaceTarget(Curie Target, IReadOnlyList<FaceEffect> Raised, IReadOnlyList<FaceEffect> Lowered, bool SameCancer)
{
    /// <summary>How strong the weaker side is: the belief of its best telling.</summary>
    public Belief Weaker => Raised[0].Belief < Lowered[0].Belief ? Raised[0].Belief : Lowered[0].Belief;
}
