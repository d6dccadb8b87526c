namespace ExoGraph.Service.Documents;

/// <summary>What an imported pack says between the same two entities as a curated statement.</summary>
/// <param name="Statement">The curated statement.</param>
/// <param name="Subject">What acts.</param>
/// <param name="Object">What is acted on.</param>
/// <param name="Source">The pack.</param>
/// <param name="Same">How many of its statements have the same sign.</param>
/// <param name="Opposite">How many have the opposite sign.</param>
/// <param name="Unsigned">How many leave the sign open.</param>
public sealed record CorroborationDocument(string Statement, EntityRef Subject, EntityRef Object, string Source, int Same, int Opposite, int Unsigned);
