using System.ComponentModel.DataAnnotations;

namespace ExoGraph.Service.Requests;

/// <summary>What one request may ask for, and one client in a minute (<c>ExoGraph:Limits</c>).</summary>
public sealed class LimitOptions
{
    /// <summary>The most hops that a chain may have: 12.</summary>
    [Range(1, 32, ErrorMessage = "ExoGraph:Limits:MaxHops must be from 1 to 32.")]
    public int MaxHops { get; set; } = 12;

    /// <summary>The most chains that an answer may hold: 1000.</summary>
    [Range(1, 100_000, ErrorMessage = "ExoGraph:Limits:MaxK must be from 1 to 100000.")]
    public int MaxK { get; set; } = 1000;

    /// <summary>The most names that one list may hold: 500.</summary>
    [Range(1, 20_000, ErrorMessage = "ExoGraph:Limits:MaxNames must be from 1 to 20000.")]
    public int MaxNames { get; set; } = 500;

    /// <summary>How long a search may take before it truncates openly: 10 seconds.</summary>
    public TimeSpan TimeBudget { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a request may take before it is ended: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ErrorMessage = "ExoGraph:Limits:RequestTimeout must be from one second to one hour.")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest body of a request, in bytes: 1 MiB.</summary>
    [Range(1024, 1 << 30, ErrorMessage = "ExoGraph:Limits:MaxRequestBytes must be from 1024 to 1073741824.")]
    public int MaxRequestBytes { get; set; } = 1 << 20;

    /// <summary>How many requests one address may make in a minute. Null for 600 from other machines and any number from this one; 0 for any number.</summary>
    [Range(0, 1_000_000, ErrorMessage = "ExoGraph:Limits:RequestsPerMinute must be from 0 to 1000000.")]
    public int? RequestsPerMinute { get; set; }
}
