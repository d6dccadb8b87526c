using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>One thing that is said to lead to outcomes that are good for the patient and to others that are bad.</summary>
/// <param name="Agent">What acts.</param>
/// <param name="Good">For each outcome that it turns to the good the best believed telling, best first.</param>
/// <param name="Bad">For each outcome that it turns to the bad the best believed telling, best first.</param>
/// <param name="SameCancer">Whether both are told of one and the same setting.</param>
public sealed record FaceBenefit(Curie Agent, IReadOnlyList<FaceEffect> Good, IReadOnlyList<FaceEffect> Bad, bool SameCancer)
{
    /// <summary>How strong the weaker side is: the belief of its best telling.</summary>
    public Belief Weaker => Good[0].Belief < Bad[0].Belief ? Good[0].Belief : Bad[0].Belief;
}
