namespace ExoGraph.Service.Documents;

/// <summary>A marker of one thing in one fluid. A marker measures; it is never said to act.</summary>
/// <param name="Marker">What is measured.</param>
/// <param name="Marks">What it marks.</param>
/// <param name="Cancer">The tumour; null where none is named.</param>
/// <param name="Biofluid">The fluid; null where the source does not say.</param>
/// <param name="Vesicles">The vesicles in which it is measured.</param>
/// <param name="Change">raised, lowered, disputed or not-stated.</param>
/// <param name="Purposes">diagnosis, prognosis …</param>
/// <param name="Uses">The statements that say that it marks.</param>
/// <param name="Levels">The statements that say that it is raised, lowered or found there.</param>
public sealed record MarkerRowDocument(
    EntityRef Marker, EntityRef Marks, EntityRef? Cancer, EntityRef? Biofluid, IReadOnlyList<EntityRef> Vesicles, string Change,
    IReadOnlyList<string> Purposes, IReadOnlyList<StatementDocument> Uses, IReadOnlyList<StatementDocument> Levels);
