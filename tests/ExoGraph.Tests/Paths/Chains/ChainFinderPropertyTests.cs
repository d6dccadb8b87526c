using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>The k best chains equal those of plain enumeration, in order and cost, on thousands of small random graphs.</summary>
public sealed class ChainFinderPropertyTests
{
    private const int GraphsForEach = 60;

    public static TheoryData<string> Filters => [.. RandomChainCase.Filters];

    [Fact]
    public void Find_NoFilter_EqualsBruteForce() => Compare(2000, 1_000_000, (_, query) => query);

    [Theory]
    [MemberData(nameof(Filters))]
    public void Find_OneFilter_EqualsBruteForce(string filter) =>
        Compare(2 * GraphsForEach, 10_000 * IndexOf(filter), (c, query) => c.With(query, filter));

    [Theory]
    [MemberData(nameof(Filters))]
    public void Find_TwoFilters_EqualsBruteForce(string filter)
    {
        foreach (var other in RandomChainCase.Filters)
            if (IndexOf(other) > IndexOf(filter))
                Compare(GraphsForEach, 2_000_000 + 10_000 * IndexOf(filter) + 100 * IndexOf(other), (c, query) => c.With(c.With(query, filter), other));
    }

    [Fact]
    public void Find_BudgetTooSmall_HoldsEveryChainAboveWhatItProved()
    {
        var truncated = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var made = new RandomChainCase(seed);
            var finder = new ChainFinder(GraphSnapshot.Build(made.Knowledge));
            var query = made.Query() with { K = 1000 };
            var all = finder.Find(query, TestContext.Current.CancellationToken);
            foreach (var ticks in new[] { 0, 50, 200, 1000 })
            {
                var some = finder.Find(query with { Budget = TimeSpan.FromTicks(ticks) }, TestContext.Current.CancellationToken);
                if (some.Truncated) truncated++;
                var proven = all.Chains.Where(c => c.Kind == ChainKind.Attested || !some.Truncated || c.Score > some.ProvenAbove).Select(Text).ToArray();
                Assert.Equal(proven, some.Chains.Select(Text).Intersect(proven));
            }
        }
        Assert.True(truncated > 0);

        static string Text(Chain c) => string.Join(" ", c.Hops.Select(h => h.Statement.Id.Text)) + c.Cost;
    }

    private static int IndexOf(string filter) => RandomChainCase.Filters.Index().First(f => f.Item == filter).Index;

    private static void Compare(int graphs, int firstSeed, Func<RandomChainCase, ChainQuery, ChainQuery> filter)
    {
        for (var seed = firstSeed; seed < firstSeed + graphs; seed++)
        {
            var made = new RandomChainCase(seed);
            var finder = new ChainFinder(GraphSnapshot.Build(made.Knowledge));
            for (var n = 0; n < 3; n++)
            {
                var query = filter(made, made.Query());
                var expected = new BruteForceChains(made.Knowledge, query).Find();
                if (query.To is not { IsClass: false }) expected = Maximal(expected, query.Expand);
                var answer = finder.Find(query, TestContext.Current.CancellationToken);
                var text = $"seed {seed}, query {n}";
                Assert.Equal(
                    (text, string.Join("\n", expected.Select(f => $"{f.Start} {f.Ids} {f.Cost} {f.Attested}"))),
                    (text, string.Join("\n", answer.Chains.Select(c => $"{c.Start} {string.Join(" ", c.Hops.Select(h => h.Statement.Id.Text))} {c.Cost} {c.Kind == ChainKind.Attested}"))));
                foreach (var chain in answer.Chains) ChainAssert.IsConsistent(chain, made.Knowledge);
            }
        }
    }

    private static IReadOnlyList<BruteForceChains.Found> Maximal(IReadOnlyList<BruteForceChains.Found> chains, bool byStatement)
    {
        string Key(BruteForceChains.Found f) => (byStatement ? f.Start + " " + f.Ids : f.Identity) + " ";
        return [.. chains.Where(f => !chains.Any(g => g.Hops.Count > f.Hops.Count && Key(g).StartsWith(Key(f), StringComparison.Ordinal)))];
    }
}
