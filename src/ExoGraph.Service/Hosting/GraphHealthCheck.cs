using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ExoGraph.Service.Hosting;

/// <summary>Ready where a graph answers; degraded where a change of the records was refused.</summary>
public sealed class GraphHealthCheck(GraphStore store) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!store.IsReady) return Task.FromResult(HealthCheckResult.Unhealthy("No graph is loaded yet."));
        var data = new Dictionary<string, object> { ["version"] = store.Current.Snapshot.Knowledge.Version.Hash, ["loadedAt"] = store.Current.LoadedAt };
        return Task.FromResult(store.Problems.Count == 0
            ? HealthCheckResult.Healthy("The graph answers.", data)
            : HealthCheckResult.Degraded($"The records on disk have {store.Problems.Count} problems; the last good graph answers. First: {store.Problems[0]}", data: data));
    }
}
