using ExoGraph.Core.Graphs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>What must be true of every chain, whatever was asked.</summary>
public static class ChainAssert
{
    public static void IsConsistent(Chain chain, KnowledgeBase knowledge)
    {
        var hops = chain.Hops;
        Assert.Equal(chain.Cost, Recomputed(chain));
        Assert.Equal(chain.Kind == ChainKind.Attested, chain.Joins.Count == 0);
        var weakest = hops.Min(h => h.Belief);
        Assert.Equal(hops.Index().First(h => h.Item.Belief == weakest).Index + 1, chain.WeakestHop);
        var unknown = hops.Index().Where(h => h.Item.Statement.Predicate.Sign == Sign.Unknown).Select(h => (int?)h.Index + 1).FirstOrDefault();
        Assert.Equal(unknown, chain.OpaqueHop);
        var product = hops.Aggregate(1, (p, h) => p * BruteForceChains.Effect(h.Statement));
        Assert.Equal(product switch { 1 => NetEffect.Promotes, -1 => NetEffect.Inhibits, _ => NetEffect.Indeterminate }, chain.Effect);
        Assert.Equal(product == 0 ? null : product * knowledge.Entities[chain.End].Desirable, chain.Benefit);
        foreach (var join in chain.Joins)
        {
            var before = join.Hop == 1 ? chain.Start : hops[join.Hop - 2].Statement.Object;
            Assert.Equal(before, join.Vertex);
            Assert.Equal(join.IsRollup, hops[join.Hop - 1].Statement.Subject != before);
            Assert.Equal(Math.Pow(.5, join.HalfJumps / 2.0) * Math.Pow(join.Degree, -.4), join.Penalty, 5);
            Assert.Equal(Changes(chain, join), join.Changes);
        }
        var transfers = hops.Select(h => h.Statement.Context.Transfer).Where(t => t is not null).Distinct();
        Assert.Equal(transfers, chain.Transfers.Select(t => (Core.Identifiers.RecordId?)t.Id));
    }

    /// <summary>The cost from the runs and joins that the chain shows.</summary>
    private static long Recomputed(Chain chain)
    {
        long cost = 0;
        int[] starts = [.. chain.Joins.Select(j => j.Hop).Append(1).Distinct().Order(), chain.Hops.Count + 1];
        for (var run = 0; run + 1 < starts.Length; run++)
        {
            var least = chain.Hops.Skip(starts[run] - 1).Take(starts[run + 1] - starts[run]).Min(h => h.Belief.Millionths);
            cost += (long)Math.Floor(-Math.Log(least * 1e-6) * 1e6 + 0.5);
        }
        foreach (var join in chain.Joins)
            cost += (join.Degree <= 1 ? 0 : (long)Math.Floor(.4 * Math.Log(join.Degree) * 1e6 + 0.5)) + join.HalfJumps * 346_574L;
        return cost;
    }

    private static IEnumerable<ContextChange> Changes(Chain chain, ChainJoin join)
    {
        if (join.Hop == 1) yield break;
        var (a, b) = (chain.Hops[join.Hop - 2].Statement, chain.Hops[join.Hop - 1].Statement);
        if (a.Context.Cancer != b.Context.Cancer) yield return ContextChange.Cancer;
        if (a.Context.Cell != b.Context.Cell) yield return ContextChange.Cell;
        if (a.Context.Organism != b.Context.Organism) yield return ContextChange.Organism;
        if (!a.Evidence.Select(e => e.Study).Intersect(b.Evidence.Select(e => e.Study)).Any()) yield return ContextChange.Study;
    }
}
