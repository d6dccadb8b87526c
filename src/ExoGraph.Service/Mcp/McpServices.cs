using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ExoGraph.Service.Documents;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Protocol;

namespace ExoGraph.Service.Mcp;

/// <summary>The Model Context Protocol at <c>/mcp</c>: stateless, so that any replica answers any call.</summary>
public static class McpServices
{
    /// <summary>Registers server and tools.</summary>
    public static IServiceCollection AddExoGraphMcp(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddMcpServer(options =>
        {
            options.ServerInfo = new Implementation
            {
                Name = "exograph",
                Title = "ExoGraph",
                Version = typeof(McpServices).Assembly.GetName().Version?.ToString(3) ?? "0",
                Description = "Knowledge graph of exosome cargo, pathways and tumour effects, curated paper by paper.",
            };
            options.ServerInstructions = "Read-only questions about what exosomal cargo does in cancer, answered from curated records. Every statement has evidence with study, place, certainty and whether the citation holds; "
                + "beliefs and scores are priors, not measurements. Quote the studies and the link of an answer. 'stitched' chains are hypotheses. This is evidence for research, not medical advice.";
        }).WithHttpTransport(options => options.SessionMode = HttpServerSessionMode.Stateless).WithTools<ExoGraphTools>(new JsonSerializerOptions(Json.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });
        return services;
    }

    /// <summary>Maps the endpoint.</summary>
    public static void MapExoGraphMcp(this WebApplication app) => app.MapMcp("/mcp").ExcludeFromDescription();
}
