using System.ComponentModel.DataAnnotations;

namespace ExoGraph.Service.Requests;

/// <summary>What one request may ask for (<c>ExoGraph:Limits</c>).</summary>
public sealed class LimitOptions
{
    /// <summary>The most hops that a chain may have: 12.</summary>
    [Range(1, 32, ErrorMessage = "ExoGraph:Limits:MaxHops must be from 1 to 32.")]
    public int MaxHops { get; set; } = 12;

    /// <summary>The most chains that an answer may hold: 1000.</summary>
    [Range(1, 100_000, ErrorMessage = "ExoGraph:Limits:MaxK must be from 1 to 100000.")]
    public int MaxK { get; set; } = 1000;

    /// <summary>How long a search may take before it truncates openly: 10 seconds.</summary>
    public TimeSpan TimeBudget { get; set; } = TimeSpan.FromSeconds(10);
}
