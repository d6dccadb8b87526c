using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Statistics;

namespace ExoGraph.Paths.Sharing;

/// <summary>Compares in how many cancers each thing is hit with networks of the same degrees.</summary>
internal sealed class SharingNull
{
    private readonly Curie[] _cancers;
    private readonly bool[,] _isBelow;
    private readonly int _things;

    /// <summary>For each predicate: who hits in which cancer (a number for each such pair), and what.</summary>
    private readonly (int[] Hitters, int[] Things)[] _edges;

    /// <summary>The cancer of each hitter.</summary>
    private readonly List<int> _cancerOf = [];

    private SharingNull(IReadOnlyList<SharedRow> rows, IReadOnlyList<(Curie Thing, Statement Statement)> hits, Func<Curie, Curie, bool> isBelow)
    {
        _things = rows.Count;
        _cancers = [.. hits.Select(h => h.Statement.Context.Cancer!.Value).Distinct().Order()];
        _isBelow = new bool[_cancers.Length, _cancers.Length];
        for (var a = 0; a < _cancers.Length; a++)
            for (var b = 0; b < _cancers.Length; b++) _isBelow[a, b] = isBelow(_cancers[a], _cancers[b]);
        var things = rows.Index().ToDictionary(r => r.Item.Id, r => r.Index);
        var hitters = new Dictionary<(Curie Agent, int Cancer), int>();
        _edges = [.. hits.GroupBy(h => h.Statement.Predicate.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var edges = g.Select(h => (Hitter: Number(h.Statement), Thing: things[h.Thing])).Distinct().ToArray();
            return (edges.Select(e => e.Hitter).ToArray(), edges.Select(e => e.Thing).ToArray());
        })];

        // Numbers of hitters lie beyond those of things, so that none is taken for a thing that hits itself.
        int Number(Statement statement)
        {
            var key = (statement.Subject, Array.BinarySearch(_cancers, statement.Context.Cancer!.Value));
            if (hitters.TryGetValue(key, out var number)) return number;
            _cancerOf.Add(key.Item2);
            return hitters[key] = things.Count + _cancerOf.Count - 1;
        }
    }

    /// <summary>The rows with their significance.</summary>
    public static SharedRow[] Compare(
        SharedRow[] rows, IReadOnlyList<(Curie Thing, Statement Statement)> hits, SharedQuery query, Func<Curie, Curie, bool> isBelow, CancellationToken cancellation)
    {
        var counts = new SharingNull(rows, hits, isBelow).Networks(query.Permutations, query.Seed, cancellation);
        var values = rows.Select((r, i) => (1.0 + counts[i].Skip(r.Cancers.Count).Sum()) / (1 + query.Permutations)).ToArray();
        var adjusted = FalseDiscovery.Adjust(values);
        return [.. rows.Select((row, i) =>
        {
            var mean = counts[i].Index().Sum(c => (double)c.Index * c.Item) / query.Permutations;
            var variance = counts[i].Index().Sum(c => c.Item * (c.Index - mean) * (c.Index - mean)) / query.Permutations;
            return row with { Significance = new SharedSignificance(values[i], adjusted[i], mean, Math.Sqrt(variance), counts[i]) };
        })];
    }

    /// <summary>For each thing, in how many networks it is hit in none, one, two … cancers.</summary>
    private int[][] Networks(int permutations, int seed, CancellationToken cancellation)
    {
        var counts = Enumerable.Range(0, _things).Select(_ => new int[_cancers.Length + 1]).ToArray();
        Parallel.For(0, permutations, new ParallelOptions { CancellationToken = cancellation }, n =>
        {
            var random = new Random(unchecked((seed * 1_000_003) + n));
            var hitIn = new HashSet<int>[_things];
            foreach (var (hitters, things) in _edges)
            {
                var (tails, heads) = ((int[])hitters.Clone(), (int[])things.Clone());
                EdgeSwaps.Rewire(tails, heads, random, false, cancellation);
                for (var e = 0; e < tails.Length; e++) (hitIn[heads[e]] ??= []).Add(_cancerOf[tails[e] - _things]);
            }
            for (var thing = 0; thing < _things; thing++) Interlocked.Increment(ref counts[thing][Specific(hitIn[thing])]);
        });
        return counts;
    }

    /// <summary>How many cancers, of a parent and its child only the child.</summary>
    private int Specific(HashSet<int>? cancers) => cancers is null ? 0 : cancers.Count(c => !cancers.Any(other => _isBelow[other, c]));
}
