namespace ExoGraph.Paths.Loops;

/// <summary>A loop as numbers.</summary>
/// <param name="Edges">Its edges by their numbers in the mirror.</param>
/// <param name="Cost">Its cost.</param>
internal sealed record FoundLoop(int[] Edges, long Cost);
