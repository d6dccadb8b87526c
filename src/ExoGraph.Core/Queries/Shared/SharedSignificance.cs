namespace ExoGraph.Core.Queries.Shared;

/// <summary>How often chance alone hits a thing in so many cancers.</summary>
/// <remarks>
/// In each network compared, what is hit was swapped between statements of one predicate: every thing keeps how often it is hit, every
/// agent in every cancer how much it hits, and only who hits what changes.
/// </remarks>
/// <param name="PValue">(1 + networks in which it is hit in at least as many cancers) / (1 + networks).</param>
/// <param name="Adjusted">The p-value corrected for all things that are hit at all, also those that the answer leaves out (Benjamini and Hochberg 1995).</param>
/// <param name="Mean">The mean number of cancers in the networks.</param>
/// <param name="Deviation">Its standard deviation.</param>
/// <param name="Networks">In how many networks it is hit in none, one, two … cancers.</param>
public sealed record SharedSignificance(double PValue, double Adjusted, double Mean, double Deviation, IReadOnlyList<int> Networks);
