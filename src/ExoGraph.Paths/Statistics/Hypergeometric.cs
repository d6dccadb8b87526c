namespace ExoGraph.Paths.Statistics;

/// <summary>Draws without putting back: how likely it is to see so many marked ones.</summary>
public static class Hypergeometric
{
    /// <summary>P(X ≥ seen): the one-sided exact test of Fisher (1922). Terms are summed from the first on, each from the one before, so nothing is lost by subtraction.</summary>
    /// <param name="population">How many there are.</param>
    /// <param name="marked">How many of them are marked.</param>
    /// <param name="drawn">How many are drawn.</param>
    /// <param name="seen">How many of the drawn are marked.</param>
    /// <exception cref="ArgumentOutOfRangeException">More are marked or drawn than there are, or a number is negative.</exception>
    public static double UpperTail(int population, int marked, int drawn, int seen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegative(marked);
        ArgumentOutOfRangeException.ThrowIfNegative(drawn);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(marked, population);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(drawn, population);
        var least = Math.Max(0, drawn - (population - marked));
        if (seen <= least) return 1;
        var most = Math.Min(marked, drawn);
        if (seen > most) return 0;
        var term = Math.Exp(LogChoose(marked, seen) + LogChoose(population - marked, drawn - seen) - LogChoose(population, drawn));
        var sum = 0.0;
        for (var x = seen; x <= most; x++)
        {
            sum += term;
            term *= (double)(marked - x) * (drawn - x) / ((x + 1.0) * (population - marked - drawn + x + 1.0));
        }
        return Math.Min(1, sum);
    }

    private static double LogChoose(int n, int k)
    {
        k = Math.Min(k, n - k);
        var sum = 0.0;
        for (var i = 1; i <= k; i++) sum += Math.Log((n - k + i) / (double)i);
        return sum;
    }
}
