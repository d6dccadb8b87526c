using System.Diagnostics;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Benchmarks.Scale;

/// <summary>Random questions: the best chains between a start and an end within reach of it.</summary>
internal sealed class Questions(GraphSnapshot snapshot, int seed)
{
    private readonly Mirror _mirror = snapshot.Mirror;
    private readonly Random _random = new(seed);

    /// <summary>Pairs of one of the starts and a vertex that a walk of at most so many hops reaches from it.</summary>
    public List<(int From, int To)> Pairs(int count, int maxHops, IReadOnlyList<int> starts, Func<int, bool> isEnd)
    {
        var pairs = new List<(int, int)>(count);
        for (var tries = 0; pairs.Count < count && tries < 20 * count; tries++)
        {
            var from = starts[_random.Next(starts.Count)];
            var ends = Reach(from, maxHops).Where(v => v != from && isEnd(v)).ToList();
            if (ends.Count > 0) pairs.Add((from, ends[_random.Next(ends.Count)]));
        }
        return pairs;
    }

    /// <summary>Pairs of one of the starts and any vertex that is acted on.</summary>
    public List<(int From, int To)> AnyPairs(int count, IReadOnlyList<int> starts)
    {
        var pairs = new List<(int, int)>(count);
        while (pairs.Count < count)
        {
            var (from, to) = (starts[_random.Next(starts.Count)], _random.Next(_mirror.VertexCount));
            if (from != to && _mirror.InDegree(to) > 0) pairs.Add((from, to));
        }
        return pairs;
    }

    /// <summary>Molecules that a vesicle is said to carry and that act on something.</summary>
    public List<int> Cargo() =>
        [.. _mirror.Vertices.Where(v => _mirror.InEdges(v).Any(e => (_mirror.EdgeFlagsOf(e.Index) & EdgeFlags.Transfer) != 0 && _mirror.Predicates[_mirror.PredicateOf(e.Index)].Name == "carries")
            && _mirror.OutEdges(v).Any(IsStep))];

    /// <summary>Everything that acts on something.</summary>
    public List<int> Agents() => [.. _mirror.Vertices.Where(v => _mirror.OutEdges(v).Any(IsStep))];

    /// <summary>Milliseconds of each question; and how many were cut off by the budget, how many had no answer.</summary>
    public static (List<double> Times, int Truncated, int Empty, double Chains) Ask(ChainFinder finder, IReadOnlyList<ChainQuery> queries)
    {
        var (times, truncated, empty, chains) = (new List<double>(queries.Count), 0, 0, 0L);
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            var answer = finder.Find(query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.Truncated) truncated++;
            if (answer.Chains.Count == 0) empty++;
            chains += answer.Chains.Count;
        }
        return (times, truncated, empty, chains / (double)queries.Count);
    }

    public ChainQuery Query((int From, int To) pair, int k, int maxHops) => new()
    {
        From = One(pair.From),
        To = One(pair.To),
        K = k,
        MaxHops = maxHops,
        Sources = ["all"],
        Budget = TimeSpan.FromSeconds(10),
    };

    public Selection One(int vertex)
    {
        var id = _mirror.IdOf(vertex);
        return new Selection(id.Text, id.Text, id, [id], false);
    }

    private bool IsStep(MirrorEdge edge) =>
        (_mirror.EdgeFlagsOf(edge.Index) & (EdgeFlags.AsPrinted | EdgeFlags.Last)) == 0 && _mirror.Predicates[_mirror.PredicateOf(edge.Index)].Walk == Walk.Step;

    private HashSet<int> Reach(int from, int maxHops)
    {
        var reached = new HashSet<int> { from };
        var ring = new List<int> { from };
        for (var hop = 0; hop < maxHops && ring.Count > 0; hop++)
            ring = [.. ring.SelectMany(v => _mirror.OutEdges(v)).Where(e => IsStep(e) && (_mirror.FlagsOf(e.Target) & VertexFlags.Generic) == 0).Select(e => e.Target).Where(reached.Add)];
        return reached;
    }
}
