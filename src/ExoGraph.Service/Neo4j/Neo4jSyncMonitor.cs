using System.Diagnostics.Metrics;

namespace ExoGraph.Service.Neo4j;

/// <summary>Holds how it stands with Neo4j, for health, status and metrics. Readers take it without a lock.</summary>
public sealed class Neo4jSyncMonitor : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ExoGraph.Neo4j";

    private readonly TimeProvider _time;
    private readonly Meter _meter;
    private readonly Counter<long> _loads;
    private readonly Counter<long> _written;
    private readonly Counter<long> _failures;
    private volatile Neo4jSyncStatus _current = Neo4jSyncStatus.Off;

    /// <summary>Makes the meter.</summary>
    /// <param name="time">The clock.</param>
    public Neo4jSyncMonitor(TimeProvider time)
    {
        _time = time;
        _meter = new Meter(MeterName);
        _loads = _meter.CreateCounter<long>("exograph.neo4j.loads", "{load}", "Loads that wrote something");
        _written = _meter.CreateCounter<long>("exograph.neo4j.written", "{element}", "Nodes and relationships written");
        _failures = _meter.CreateCounter<long>("exograph.neo4j.failures", "{failure}", "Failures of Neo4j or of the way to it");
        _meter.CreateObservableGauge("exograph.neo4j.in_step", () => Current.State == Neo4jSyncState.InStep ? 1 : 0, "{flag}", "1 where Neo4j holds the version that answers");
    }

    /// <summary>How it stands now.</summary>
    public Neo4jSyncStatus Current => _current;

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Set(Neo4jSyncState state, string message, string? version)
    {
        var since = _current.State == state ? _current.Since : _time.GetUtcNow();
        _current = new(state, message, version, since ?? _time.GetUtcNow());
        if (state == Neo4jSyncState.Failing) _failures.Add(1);
    }

    internal void Loaded(long written)
    {
        _loads.Add(1);
        _written.Add(written);
    }
}
