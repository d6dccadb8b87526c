using System.Net;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service.Hosting;

/// <summary>What stands between the network and the answers: limits of size, time and number, reading from other sites, compression, proxies.</summary>
public static class RequestGuards
{
    /// <summary>The policy by which other sites' scripts may read.</summary>
    public const string Reading = "reading";

    /// <summary>Registers them.</summary>
    public static void AddRequestGuards(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var limits = builder.Configuration.GetSection("ExoGraph:Limits").Get<LimitOptions>() ?? new LimitOptions();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = limits.MaxRequestBytes;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            // A list of some hundred names is still a link.
            server.Limits.MaxRequestLineSize = 32 * 1024;
            server.Limits.MaxRequestBufferSize = 1 << 20;
        });
        var services = builder.Services;
        services.AddRateLimits();
        services.AddRequestTimeouts(options => options.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = limits.RequestTimeout,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            WriteTimeoutResponse = context => Failures.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "It took too long.", $"A request may take {limits.RequestTimeout.TotalSeconds:0} seconds. Ask for less: fewer hops, fewer chains, a narrower filter."),
        });
        // Anyone may read from anywhere; nothing can be written, and nothing depends on who asks.
        services.AddCors(options => options.AddPolicy(Reading, policy => policy.AllowAnyOrigin().WithMethods("GET", "HEAD", "POST").AllowAnyHeader().WithExposedHeaders("ETag", "Retry-After", "Content-Disposition")));
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(Downloads.ResultFormat.All.Select(f => f.MediaType)).Append("application/problem+json").Distinct();
        });
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ExoGraphOptions>>((forwarded, options) =>
        {
            if (options.Value.Proxies.Count == 0) return;
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in options.Value.Proxies)
                if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
                else if (System.Net.IPNetwork.TryParse(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
        });
        services.AddHostedService<PublicAddressNotice>();
    }

    /// <summary>Puts them before everything that answers.</summary>
    public static void UseRequestGuards(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseSecurityHeaders();
        if (app.Services.GetRequiredService<IOptions<ExoGraphOptions>>().Value.Proxies.Count > 0) app.UseForwardedHeaders();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failures.OfException });
        app.UseResponseCompression();
        app.UseStatusCodePagesWithReExecute("/missing");
        app.UseWhen(context => Failures.IsForPrograms(context.Request), programs => programs.UseStatusCodePages());
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
    }
}
