namespace ExoGraph.Service.Documents;

/// <summary>One thing that leads to outcomes that are good for the patient and to others that are bad.</summary>
/// <param name="Agent">What acts.</param>
/// <param name="Good">The best telling for each outcome that it turns to the good.</param>
/// <param name="Bad">The best telling for each outcome that it turns to the bad.</param>
/// <param name="SameCancer">Whether both are told of one setting.</param>
public sealed record FaceBenefitDocument(EntityRef Agent, IReadOnlyList<FaceEffectDocument> Good, IReadOnlyList<FaceEffectDocument> Bad, bool SameCancer);
