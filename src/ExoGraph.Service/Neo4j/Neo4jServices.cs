using ExoGraph.Neo4j.Transport;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Neo4j;

/// <summary>Registers what the service does with Neo4j.</summary>
public static class Neo4jServices
{
    /// <summary>Whether the settings say that the mirror is built from Neo4j, so that no files are read.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool MirrorsNeo4j(IConfiguration configuration) =>
        configuration.GetSection(MirrorOptions.Section).Get<MirrorOptions>()?.Chosen == MirrorSource.Neo4j;

    /// <summary>
    /// Registers the loader (or, where the mirror is built from Neo4j, its reader) and the health check where an address is set; settings and
    /// <see cref="Neo4jSyncMonitor"/> in any case. Needs <see cref="Hosting.GraphStore"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddExoGraphNeo4j(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<Neo4jOptions>().BindConfiguration(Neo4jOptions.Section);
        services.AddOptions<Neo4jSyncOptions>().BindConfiguration(Neo4jOptions.Section);
        services.AddOptions<MirrorOptions>().BindConfiguration(MirrorOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MirrorOptions>, Neo4jOptionsCheck>();
        services.AddSingleton<Neo4jSyncMonitor>();
        if (string.IsNullOrWhiteSpace(configuration[$"{Neo4jOptions.Section}:Uri"])) return services;
        if (MirrorsNeo4j(configuration)) services.AddHostedService<Neo4jMirrorRefresher>();
        else services.AddHostedService<Neo4jSync>();
        services.AddHealthChecks().AddCheck<Neo4jHealthCheck>("neo4j", tags: ["ready"]);
        return services;
    }
}
