namespace ExoGraph.Service.Documents;

/// <summary>A feedback loop.</summary>
/// <param name="Rank">Its rank, from 1.</param>
/// <param name="Score">Its score, two digits.</param>
/// <param name="Effect">promotes: positive feedback; inhibits: negative feedback; or indeterminate.</param>
/// <param name="Hops">The hops; the last leads back to where the first begins.</param>
public sealed record LoopDocument(int Rank, double Score, string Effect, IReadOnlyList<StatementDocument> Hops);
