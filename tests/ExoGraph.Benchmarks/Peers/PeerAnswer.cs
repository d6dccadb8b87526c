namespace ExoGraph.Benchmarks.Peers;

/// <summary>What a peer gave: its time, and the costs of its paths in order.</summary>
/// <param name="Milliseconds">The time; where it was cut off, the time until then: a lower bound.</param>
/// <param name="Costs">The costs, least first, in millionths; null where it was cut off.</param>
internal sealed record PeerAnswer(double Milliseconds, long[]? Costs);
