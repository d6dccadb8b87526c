using System.Net;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Hosting;

/// <summary>Says in the log when the service can be reached from other machines, and what holds there.</summary>
public sealed partial class PublicAddressNotice(IServer server, IHostApplicationLifetime lifetime, IOptions<LimitOptions> limits, ILogger<PublicAddressNotice> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
                if (IsPublic(address)) LogPublic(address, limits.Value.RequestsPerMinute ?? RateLimits.Otherwise);
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether other machines reach an address that the service listens on.</summary>
    public static bool IsPublic(string address) => BindingAddress.Parse(address) is { Host: var host } && !string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        && !(IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    [LoggerMessage(Level = LogLevel.Information, Message = "{Address} is open to other machines: read-only, {RequestsPerMinute} requests a minute and address (0: any number). Put a proxy with TLS before it, and name it in ExoGraph:Proxies.")]
    private partial void LogPublic(string address, int requestsPerMinute);
}
