namespace ExoGraph.Core.Queries.Metapaths;

/// <summary>What networks whose entities have the same degrees, but other neighbours, give for a metapath.</summary>
/// <param name="Mean">The mean of their degree-weighted path counts.</param>
/// <param name="Deviation">Their standard deviation.</param>
/// <param name="PValue">How often they reach the observed weight: (1 + times reached) / (1 + networks).</param>
/// <param name="Adjusted">The p-value corrected for the number of metapaths (Benjamini and Hochberg 1995).</param>
public sealed record MetapathNull(double Mean, double Deviation, double PValue, double Adjusted);
