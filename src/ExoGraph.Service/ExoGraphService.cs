using ExoGraph.Service.Answers;
using ExoGraph.Service.Api;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Mcp;
using ExoGraph.Service.Neo4j;
using ExoGraph.Service.Pages;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace ExoGraph.Service;

/// <summary>Puts the service together: the same host for <c>dotnet run</c>, <c>exograph serve</c> and tests.</summary>
public static class ExoGraphService
{
    /// <summary>Where the service listens when nobody says otherwise.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the host.</summary>
    /// <param name="args">Command-line configuration, such as <c>--urls</c> or <c>--ExoGraph:Records</c>.</param>
    /// <param name="configure">A last word on the builder, for tests and the command.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);
        builder.AddExoGraph();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapExoGraph();
        return app;
    }

    /// <summary>Registers everything that the service needs.</summary>
    public static void AddExoGraph(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddOptions<ExoGraphOptions>().BindConfiguration("ExoGraph").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LimitOptions>().BindConfiguration("ExoGraph:Limits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<GraphStore>();
        services.AddScoped(provider => new Answerer(provider.GetRequiredService<GraphStore>().Current, provider.GetRequiredService<IOptions<LimitOptions>>().Value));
        services.AddSingleton<GraphRefresher>();
        if (!Neo4jServices.MirrorsNeo4j(builder.Configuration)) services.AddHostedService(provider => provider.GetRequiredService<GraphRefresher>());
        services.AddExoGraphNeo4j(builder.Configuration);
        services.AddHealthChecks().AddCheck<GraphHealthCheck>("graph", tags: ["ready"]);
        services.AddProblemDetails();
        services.AddOpenApi(ApiDescription.Configure);
        services.AddExoGraphMcp();
        services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        builder.AddRequestGuards();
        builder.AddExoGraphTelemetry();
        // Pages take no posts, so no key needs to outlive the process.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorComponents();
    }

    /// <summary>Maps pages, API, MCP, health and OpenAPI.</summary>
    public static void MapExoGraph(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseRequestGuards();
        app.UseGraphGate();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapOpenApi("/openapi/v1.json").RequireCors(RequestGuards.Reading);
        app.MapApi();
        app.MapExoGraphMcp();
        app.MapAssets();
        app.MapListUpload();
        app.MapBrowserFiles();
        app.MapRazorComponents<App>();
    }
}
