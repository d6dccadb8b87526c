using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ExoGraph.Service.Neo4j;

/// <summary>Degraded where Neo4j is not in step: path queries go on, only what is explored in Neo4j itself is missing or old.</summary>
public sealed class Neo4jHealthCheck(Neo4jSyncMonitor monitor) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = monitor.Current;
        var data = new Dictionary<string, object> { ["state"] = status.State.ToString(), ["version"] = status.Version ?? "" };
        if (status.Since is { } since) data["since"] = since;
        return Task.FromResult(status.State is Neo4jSyncState.InStep or Neo4jSyncState.Off
            ? HealthCheckResult.Healthy(status.Message, data)
            : HealthCheckResult.Degraded(status.Message, data: data));
    }
}
