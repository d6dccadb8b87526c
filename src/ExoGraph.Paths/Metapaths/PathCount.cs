namespace ExoGraph.Paths.Metapaths;

/// <summary>How many paths, and what they weigh together.</summary>
/// <param name="Paths">The number of paths.</param>
/// <param name="Weight">The degree-weighted count.</param>
internal readonly record struct PathCount(long Paths, double Weight);
