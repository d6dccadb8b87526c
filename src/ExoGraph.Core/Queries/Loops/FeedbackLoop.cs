using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Loops;

/// <summary>A feedback loop: hops that lead from an entity back to it and pass no other twice.</summary>
/// <param name="Rank">Its rank, from 1.</param>
/// <param name="Cost">Its cost in millionths of a nat: the sum of -ln belief over hops and of .4 ln degree over entities.</param>
/// <param name="Hops">The hops, from the cell where it passes one, else from the first asked entity in it, else from the one whose id is first.</param>
/// <param name="Effect">The product of the signs: positive feedback promotes, negative inhibits.</param>
public sealed record FeedbackLoop(int Rank, long Cost, IReadOnlyList<ChainHop> Hops, NetEffect Effect)
{
    /// <summary>The score, from 0 to 0.95: exp(-cost).</summary>
    public double Score => Math.Exp(-Cost * 1e-6);

    /// <summary>Its entities in order.</summary>
    public IReadOnlyList<Curie> Entities => [.. Hops.Select(h => h.Statement.Subject)];
}
