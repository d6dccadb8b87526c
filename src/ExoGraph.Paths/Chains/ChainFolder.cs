using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Folds chains that are the beginning of a longer chain of the same answer into it.</summary>
internal static class ChainFolder
{
    /// <summary>The chains that no other begins with, in order, ranked anew. What was folded counts on the best of those that begin with it.</summary>
    public static IReadOnlyList<Chain> Fold(IReadOnlyList<Chain> chains, IReadOnlyList<int[]> identities)
    {
        var longer = new HashSet<int[]>(SequenceComparer.Instance);
        var lengths = identities.Select(i => i.Length).Distinct().Order().ToArray();
        foreach (var identity in identities)
            foreach (var length in lengths.TakeWhile(l => l < identity.Length)) longer.Add(identity[..length]);

        var places = new Dictionary<int[], int>(SequenceComparer.Instance);
        var kept = new List<Chain>();
        for (var i = 0; i < chains.Count; i++)
        {
            if (longer.Contains(identities[i])) continue;
            foreach (var length in lengths.TakeWhile(l => l < identities[i].Length)) places.TryAdd(identities[i][..length], kept.Count);
            kept.Add(chains[i]);
        }
        var folded = new int[kept.Count];
        foreach (var identity in identities)
            if (longer.Contains(identity)) folded[places[identity]]++;
        return [.. kept.Select((chain, i) => chain with { Rank = i + 1, Folded = folded[i] })];
    }
}
