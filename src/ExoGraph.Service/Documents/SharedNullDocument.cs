namespace ExoGraph.Service.Documents;

/// <summary>In how many cancers a thing is hit in networks of the same degrees.</summary>
/// <param name="Mean">The mean number of cancers.</param>
/// <param name="Deviation">Its standard deviation.</param>
/// <param name="Networks">In how many networks it is hit in none, one, two … cancers, as far as any goes.</param>
public sealed record SharedNullDocument(double Mean, double Deviation, IReadOnlyList<int> Networks);
