using ExoGraph.Paths.Statistics;

namespace ExoGraph.Tests.Paths.Statistics;

public sealed class EdgeSwapsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rewire_RandomEdges_KeepsDegreesAndMakesNoEdgeTwice(bool undirected)
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var (tails, heads) = Edges(seed, undirected);
            var (newTails, newHeads) = ((int[])tails.Clone(), (int[])heads.Clone());

            EdgeSwaps.Rewire(newTails, newHeads, new Random(seed), undirected, TestContext.Current.CancellationToken);

            Assert.Equal(Degrees(tails, heads, undirected), Degrees(newTails, newHeads, undirected));
            var pairs = newTails.Zip(newHeads).Select(e => undirected && e.First > e.Second ? (e.Second, e.First) : (e.First, e.Second)).ToList();
            Assert.Equal(pairs.Count, pairs.Distinct().Count());
            Assert.DoesNotContain(pairs, e => e.Item1 == e.Item2);
            Assert.NotEqual(tails.Zip(heads), newTails.Zip(newHeads));
        }
    }

    [Fact]
    public void Rewire_SixNetworksOfThreeEdges_ReachesEachEquallyOften()
    {
        // Three tails, three heads, one edge each: the networks are the six orders of three.
        var seen = new Dictionary<string, int>();
        for (var seed = 0; seed < 3000; seed++)
        {
            int[] tails = [0, 1, 2], heads = [3, 4, 5];
            EdgeSwaps.Rewire(tails, heads, new Random(seed), false, TestContext.Current.CancellationToken);
            var key = string.Join(' ', heads);
            seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        Assert.Equal(6, seen.Count);
        Assert.All(seen.Values, n => Assert.InRange(n, 400, 600));
    }

    private static (int[] Tails, int[] Heads) Edges(int seed, bool undirected)
    {
        var random = new Random(seed);
        var edges = new HashSet<(int, int)>();
        while (edges.Count < 40)
        {
            var (a, b) = (random.Next(15), random.Next(15));
            if (a != b) edges.Add(undirected && a > b ? (b, a) : (a, b));
        }
        return ([.. edges.Select(e => e.Item1)], [.. edges.Select(e => e.Item2)]);
    }

    private static IEnumerable<(int, int, int)> Degrees(int[] tails, int[] heads, bool undirected) => Enumerable.Range(0, 15).Select(v =>
        undirected ? (v, tails.Count(t => t == v) + heads.Count(h => h == v), 0) : (v, tails.Count(t => t == v), heads.Count(h => h == v)));
}
