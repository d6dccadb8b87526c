using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Api;

/// <summary>The API: every route that contract and documents name, under <c>/api/v1</c>.</summary>
public static class ApiEndpoints
{
    /// <summary>Maps all of it.</summary>
    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var api = app.MapGroup("/api/v1").RequireCors(RequestGuards.Reading).WithGraphEtag().WithTags("ExoGraph");
        api.MapChains();
        api.MapShared();
        api.MapTables();
        api.MapLists();
        api.MapPaths();
        api.MapSearch();
        api.MapResolve();
        api.MapEntities();
        api.MapPublications();
        api.MapStatements();
        api.MapAudit();
        // What is wrong on disk, and which packs lie there, may change while the graph does not, so these have no ETag.
        var changing = app.MapGroup("/api/v1").RequireCors(RequestGuards.Reading).WithTags("ExoGraph");
        changing.MapStatus();
        changing.MapChanges();
        changing.MapPacks();
        app.MapFallback("/api/{**path}", (HttpContext context, string path) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            ? Problems.NotFound($"There is no route /api/{path}. /openapi/v1.json lists them all.") : Problems.ReadOnly(context.Response)).RequireCors(RequestGuards.Reading).ExcludeFromDescription();
    }
}
