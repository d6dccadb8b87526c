using System.Numerics;
using ExoGraph.Paths.Statistics;

namespace ExoGraph.Tests.Paths.Statistics;

public sealed class HypergeometricTests
{
    [Fact]
    public void UpperTail_EveryCaseOfSmallPopulations_EqualsCountingDraws()
    {
        for (var population = 0; population <= 14; population++)
            for (var marked = 0; marked <= population; marked++)
                for (var drawn = 0; drawn <= population; drawn++)
                    for (var seen = 0; seen <= drawn + 1; seen++)
                    {
                        var ways = Enumerable.Range(seen, Math.Max(0, drawn - seen + 1)).Aggregate(BigInteger.Zero, (sum, x) => sum + Choose(marked, x) * Choose(population - marked, drawn - x));
                        Assert.Equal((double)ways / (double)Choose(population, drawn), Hypergeometric.UpperTail(population, marked, drawn, seen), 12);
                    }
    }

    [Fact]
    public void UpperTail_LargeNumbers_EqualsExactFractions()
    {
        var (population, marked, drawn, seen) = (20_000, 180, 50, 9);
        var ways = Enumerable.Range(seen, drawn - seen + 1).Aggregate(BigInteger.Zero, (sum, x) => sum + Choose(marked, x) * Choose(population - marked, drawn - x));
        var exact = Math.Exp(BigInteger.Log(ways) - BigInteger.Log(Choose(population, drawn)));
        Assert.Equal(1, Hypergeometric.UpperTail(population, marked, drawn, seen) / exact, 9);
    }

    [Theory]
    [InlineData(20_000, 19_800, 300, 110)]
    [InlineData(50_000, 25_000, 20_000, 5_000)]
    public void UpperTail_FarBelowTheMean_IsOne_ThoughItsFirstTermIsTooSmallForANumber(int population, int marked, int drawn, int seen) =>
        Assert.Equal(1, Hypergeometric.UpperTail(population, marked, drawn, seen), 12);

    [Theory]
    [InlineData(10, 11, 5)]
    [InlineData(10, 5, 11)]
    [InlineData(-1, 0, 0)]
    public void UpperTail_MoreThanThereAre_Throws(int population, int marked, int drawn) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Hypergeometric.UpperTail(population, marked, drawn, 1));

    private static BigInteger Choose(int n, int k)
    {
        if (k < 0 || k > n) return 0;
        var result = BigInteger.One;
        for (var i = 1; i <= k; i++) result = result * (n - k + i) / i;
        return result;
    }
}
