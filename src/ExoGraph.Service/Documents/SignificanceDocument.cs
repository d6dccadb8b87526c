using System.Text.Json.Serialization;
using ExoGraph.Core.Queries.Shared;

namespace ExoGraph.Service.Documents;

/// <summary>How often chance alone hits a thing in so many cancers.</summary>
/// <param name="PValue">(1 + networks in which it is hit in at least as many cancers) / (1 + networks).</param>
/// <param name="Adjusted">The p-value corrected for all things that are hit at all (Benjamini and Hochberg).</param>
/// <param name="Null">What the networks gave, where that was asked.</param>
public sealed record SignificanceDocument(double PValue, double Adjusted, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SharedNullDocument? Null = null)
{
    /// <summary>The document of a row's significance.</summary>
    /// <param name="significance">The significance.</param>
    /// <param name="withNull">Whether what the networks gave is asked for.</param>
    public static SignificanceDocument Of(SharedSignificance significance, bool withNull)
    {
        ArgumentNullException.ThrowIfNull(significance);
        return new(significance.PValue, significance.Adjusted,
            withNull ? new SharedNullDocument(Math.Round(significance.Mean, 3), Math.Round(significance.Deviation, 3), Trimmed(significance.Networks)) : null);
    }

    private static IReadOnlyList<int> Trimmed(IReadOnlyList<int> networks) => [.. networks.Take(1 + networks.Index().LastOrDefault(n => n.Item > 0).Index)];
}
