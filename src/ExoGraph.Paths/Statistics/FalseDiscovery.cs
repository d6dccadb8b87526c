namespace ExoGraph.Paths.Statistics;

/// <summary>Correction of p-values for the number of tests.</summary>
public static class FalseDiscovery
{
    /// <summary>Adjusted p-values in the order given (Benjamini and Hochberg 1995): p · m / rank, made to rise with p, at most 1.</summary>
    public static double[] Adjust(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var order = Enumerable.Range(0, values.Count).OrderByDescending(i => values[i]).ToArray();
        var adjusted = new double[values.Count];
        var least = 1.0;
        for (var n = 0; n < order.Length; n++)
        {
            least = Math.Min(least, values[order[n]] * values.Count / (values.Count - n));
            adjusted[order[n]] = least;
        }
        return adjusted;
    }
}
