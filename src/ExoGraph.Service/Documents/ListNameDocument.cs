namespace ExoGraph.Service.Documents;

/// <summary>What became of a name of a list.</summary>
/// <param name="Asked">The name as given.</param>
/// <param name="Thing">What it means; null where it is not understood.</param>
/// <param name="Repeats">Whether an earlier name of the list means the same.</param>
/// <param name="Problem">What is wrong with it; null where it is understood.</param>
/// <param name="Candidates">What it may mean, where it is unknown or ambiguous.</param>
public sealed record ListNameDocument(string Asked, EntityRef? Thing, bool Repeats, string? Problem, IReadOnlyList<EntityRef> Candidates);
