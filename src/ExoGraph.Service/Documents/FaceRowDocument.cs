namespace ExoGraph.Service.Documents;

/// <summary>One thing that is said to act on another both ways.</summary>
/// <param name="Agent">What acts.</param>
/// <param name="On">What it acts on; outcomes meet in their process.</param>
/// <param name="Promotes">Tellings of the one side, best believed first.</param>
/// <param name="Inhibits">Tellings of the other side.</param>
/// <param name="SameCancer">Whether both are told of one setting.</param>
/// <param name="Contradiction">Whether two studies contradict each other.</param>
public sealed record FaceRowDocument(
    EntityRef Agent, EntityRef On, IReadOnlyList<FaceEffectDocument> Promotes, IReadOnlyList<FaceEffectDocument> Inhibits, bool SameCancer, bool Contradiction);
