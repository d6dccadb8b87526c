namespace ExoGraph.Paths.Statistics;

/// <summary>Draws without putting back: how likely it is to see so many marked ones.</summary>
public static class Hypergeometric
{
    /// <summary>P(X ≥ seen): the one-sided exact test of Fisher (1922). Terms are summed outward from the greatest one of the shorter tail, each from the one before: above the mean nothing is lost by subtraction, and below it no term that matters is too small for a number.</summary>
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
        return (double)seen * population > (double)marked * drawn ? Math.Min(1, From(seen)) : Math.Max(0, 1 - DownFrom(seen - 1));

        double From(int first)
        {
            var (term, sum) = (Probability(population, marked, drawn, first), 0.0);
            for (var x = first; x <= most; x++)
            {
                sum += term;
                term *= (double)(marked - x) * (drawn - x) / ((x + 1.0) * (population - marked - drawn + x + 1.0));
            }
            return sum;
        }

        double DownFrom(int first)
        {
            var (term, sum) = (Probability(population, marked, drawn, first), 0.0);
            for (var x = first; x >= least; x--)
            {
                sum += term;
                term *= (double)x * (population - marked - drawn + x) / ((marked - x + 1.0) * (drawn - x + 1.0));
            }
            return sum;
        }
    }

    private static double Probability(int population, int marked, int drawn, int seen) =>
        Math.Exp(LogChoose(marked, seen) + LogChoose(population - marked, drawn - seen) - LogChoose(population, drawn));

    private static double LogChoose(int n, int k)
    {
        k = Math.Min(k, n - k);
        var sum = 0.0;
        for (var i = 1; i <= k; i++) sum += Math.Log((n - k + i) / (double)i);
        return sum;
    }
}
