using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Hosting;

/// <summary>How many requests an address may make: a bucket that holds those of a minute and fills evenly. Health and assets are free.</summary>
public static class RateLimits
{
    /// <summary>How many a minute for other machines, where nothing is set.</summary>
    public const int Otherwise = 600;

    /// <summary>Registers the limiter.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = async (rejected, _) => await Refuse(rejected);
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        });
        return services;
    }

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var set = context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value.RequestsPerMinute;
        var limit = set ?? (address is null || IPAddress.IsLoopback(address) ? 0 : Otherwise);
        if (limit == 0 || context.Request.Path.StartsWithSegments("/health") || context.Request.Path.StartsWithSegments("/assets")) return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetTokenBucketLimiter(Client(address), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit,
            TokensPerPeriod = Math.Max(1, limit / 60),
            ReplenishmentPeriod = limit >= 60 ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(60.0 / limit),
            QueueLimit = 0,
        });
    }

    /// <summary>Who counts as one client: an IPv4 address, or the network of an IPv6 address, of which one household has very many.</summary>
    private static string Client(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private static async Task Refuse(OnRejectedContext rejected)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Failures.WriteAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests.",
            $"This address asks faster than the service allows. Ask again in {seconds} second{(seconds == 1 ? "" : "s")}.");
    }
}
