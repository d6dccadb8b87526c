using ExoGraph.Service.Documents;
using ExoGraph.Service.Neo4j;

namespace ExoGraph.Service.Hosting;

/// <summary>Before the first graph is there (it is read from Neo4j, which may be away), every question is answered 503 with the reason.</summary>
public static class GraphGate
{
    private static readonly string[] s_open = ["/health", "/assets", "/browser", "/openapi", "/missing"];

    /// <summary>Adds the gate. It stands behind what makes pages of bare status codes.</summary>
    public static void UseGraphGate(this WebApplication app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path;
        if (context.RequestServices.GetRequiredService<GraphStore>().IsReady || s_open.Any(o => path.StartsWithSegments(o, StringComparison.OrdinalIgnoreCase)))
        {
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "5";
        // A page says it by the page of the status code.
        if (!path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase) && !path.StartsWithSegments("/mcp", StringComparison.OrdinalIgnoreCase)) return;
        var neo4j = context.RequestServices.GetRequiredService<Neo4jSyncMonitor>().Current;
        await TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "No graph is loaded yet.", detail: Reason(neo4j),
            extensions: new Dictionary<string, object?> { ["neo4j"] = Neo4jDocument.Of(neo4j) }).ExecuteAsync(context);
    });

    /// <summary>Why there is no graph yet, and what to do.</summary>
    public static string Reason(Neo4jSyncStatus neo4j)
    {
        ArgumentNullException.ThrowIfNull(neo4j);
        return neo4j.State == Neo4jSyncState.Off
            ? "The graph is being loaded. Ask again in a few seconds." : $"The graph is read from Neo4j. {neo4j.Message} It is tried again by itself; ask again in a few seconds.";
    }
}
