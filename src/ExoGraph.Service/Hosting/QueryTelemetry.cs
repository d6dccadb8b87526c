using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ExoGraph.Service.Hosting;

/// <summary>What the service tells of its own work: a span and a duration for each question, by kind and by what came of it.</summary>
public sealed class QueryTelemetry : IDisposable
{
    /// <summary>The name of source and meter.</summary>
    public const string Name = "ExoGraph";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("exograph.query.duration", "s", "How long a question took.");

    private readonly string _kind;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();
    private string _outcome = "mistake";

    private QueryTelemetry(string kind) => (_kind, _activity) = (kind, s_source.StartActivity("exograph.query " + kind));

    /// <summary>Begins a question of a kind, such as <c>chains</c>; what came of it is <c>mistake</c> until it is said.</summary>
    public static QueryTelemetry Begin(string kind) => new(kind);

    /// <summary>Says what came of it.</summary>
    /// <param name="found">How many things were found.</param>
    /// <param name="truncated">Whether the time budget ended it.</param>
    public void Done(int found, bool truncated = false)
    {
        _outcome = truncated ? "truncated" : found > 0 ? "found" : "none";
        _activity?.SetTag("exograph.found", found);
    }

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        s_duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new("exograph.query.kind", _kind), new("exograph.query.outcome", _outcome));
        _activity?.SetTag("exograph.query.outcome", _outcome);
        _activity?.Dispose();
    }
}
