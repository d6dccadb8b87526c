using ExoGraph.Core.Entities;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Paths.Chains;

/// <summary>What follows from the hops of a chain, whoever found it.</summary>
internal static class ChainFacts
{
    /// <summary>The number, from 1, of the first hop of unknown sign; null where there is none.</summary>
    public static int? OpaqueHop(IReadOnlyList<ChainHop> hops)
    {
        for (var hop = 0; hop < hops.Count; hop++)
            if (hops[hop].Statement.Predicate.Sign == Sign.Unknown) return hop + 1;
        return null;
    }

    /// <summary>Net effect × desirable of the end; null where either is unknown.</summary>
    public static int? Benefit(NetEffect effect, Entity? end) => effect switch
    {
        NetEffect.Promotes => end?.Desirable,
        NetEffect.Inhibits => -end?.Desirable,
        _ => null,
    };
}
