namespace ExoGraph.Service.Documents;

/// <summary>What networks of the same degrees give for a metapath.</summary>
/// <param name="Mean">The mean of their degree-weighted path counts.</param>
/// <param name="Deviation">Their standard deviation.</param>
/// <param name="PValue">(1 + networks that reach the observed count) / (1 + networks).</param>
/// <param name="Adjusted">The p-value corrected for the number of metapaths (Benjamini and Hochberg).</param>
public sealed record MetapathNullDocument(double Mean, double Deviation, double PValue, double Adjusted);
