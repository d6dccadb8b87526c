using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Statistics;

namespace ExoGraph.Paths.Metapaths;

/// <summary>Answers <see cref="MetapathsQuery"/>: by which kinds of paths two things are joined, on all statements of the sources.</summary>
/// <remarks>Path counts and degree-weighted path counts are those of Himmelstein et al. 2017 (eLife 6:e26726), on paths that pass no entity twice.</remarks>
public sealed class MetapathsFinder(GraphSnapshot snapshot)
{
    /// <summary>Counts the metapaths.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public MetapathsAnswer Find(MetapathsQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.Sources, snapshot.Mirror.Packs, out _);
        var summary = snapshot.Summary(sources);
        var (from, to) = (Vertices(query.From.Ids), Vertices(query.To.Ids));
        var pairs = (long)from.Length * to.Length;
        if (pairs > MetapathsQuery.MostPairs)
            return new MetapathsAnswer(summary, query, [], pairs, $"{query.From.Label} and {query.To.Label} make {pairs} pairs; at most {MetapathsQuery.MostPairs} are counted. Ask for smaller classes.");
        var graph = snapshot.Metagraph(sources);
        var observed = Count(graph, query, from, to, cancellation);
        var found = observed.Where(c => c.Value.Paths > 0).ToArray();
        var nulls = query.Permutations > 0 ? Nulls(graph, query, from, to, found, cancellation) : null;
        var rows = found.Select((c, i) => new MetapathRow([.. PathCounter.Labels(c.Key).Select(graph.Step)], c.Value.Paths, c.Value.Weight, nulls?[i]))
            .OrderByDescending(r => r.Weight).ThenBy(r => r.Text, StringComparer.Ordinal).ToArray();
        var reason = rows.Length > 0 ? null : $"No path of at most {Length(query)} edges joins {query.From.Label} and {query.To.Label}.";
        return new MetapathsAnswer(summary, query, rows, pairs, reason);
    }

    private static int Length(MetapathsQuery query) => Math.Clamp(query.MaxLength, 1, MetapathsQuery.LongestMetapath);

    private int[] Vertices(IReadOnlyList<Core.Identifiers.Curie> ids) => [.. ChainPlan.VerticesOf(snapshot.Mirror, ids).Distinct()];

    private static IReadOnlyDictionary<ulong, PathCount> Count(Metagraph graph, MetapathsQuery query, int[] from, int[] to, CancellationToken cancellation)
    {
        var counter = new PathCounter(graph, query.Damping);
        foreach (var start in from)
            foreach (var end in to) counter.Add(start, end, Length(query), cancellation);
        return counter.Counts;
    }

    /// <summary>Counts the same metapaths in rewired networks.</summary>
    private static MetapathNull[] Nulls(Metagraph graph, MetapathsQuery query, int[] from, int[] to, KeyValuePair<ulong, PathCount>[] found, CancellationToken cancellation)
    {
        var weights = found.Select(_ => new List<double>(query.Permutations)).ToArray();
        for (var n = 0; n < query.Permutations; n++)
        {
            var counts = Count(graph.Rewired(unchecked((query.Seed * 1_000_003) + n), cancellation), query, from, to, cancellation);
            for (var i = 0; i < found.Length; i++) weights[i].Add(counts.TryGetValue(found[i].Key, out var count) ? Math.Max(0, count.Weight) : 0);
        }
        // What differs by rounding alone counts as reached.
        var values = found.Select((c, i) => (1.0 + weights[i].Count(w => w >= c.Value.Weight * (1 - 1e-9))) / (1 + query.Permutations)).ToArray();
        var adjusted = FalseDiscovery.Adjust(values);
        return [.. found.Select((_, i) =>
        {
            var mean = weights[i].Average();
            return new MetapathNull(mean, Math.Sqrt(weights[i].Average(w => (w - mean) * (w - mean))), values[i], adjusted[i]);
        })];
    }
}
