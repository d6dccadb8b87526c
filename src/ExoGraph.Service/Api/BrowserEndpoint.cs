using ExoGraph.Neo4j.Queries.Browser;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Style and guide for Neo4j Browser, which fetches them from its own origin and asks first (OPTIONS) whether it may.</summary>
public static class BrowserEndpoint
{
    /// <summary>Maps <c>/browser/{name}</c>.</summary>
    public static void MapBrowserFiles(this WebApplication app)
    {
        app.MapMethods("/browser/{name}", [HttpMethods.Get, HttpMethods.Head], Get).ExcludeFromDescription();
        app.MapMethods("/browser/{name}", [HttpMethods.Options], Options).ExcludeFromDescription();
    }

    private static Results<ContentHttpResult, NotFound> Get(string name, HttpResponse response)
    {
        if (BrowserFiles.Find(name) is not { } text) return TypedResults.NotFound();
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.CacheControl = "no-cache";
        return TypedResults.Text(text, name.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
    }

    private static Results<NoContent, NotFound> Options(string name, HttpRequest request, HttpResponse response)
    {
        if (!BrowserFiles.Names.Contains(name)) return TypedResults.NotFound();
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        // Browser sends headers against caches; which ones differs between its versions, and none of them matters here.
        response.Headers.AccessControlAllowHeaders = request.Headers.AccessControlRequestHeaders is { Count: > 0 } asked ? asked : "*";
        response.Headers.AccessControlMaxAge = "86400";
        return TypedResults.NoContent();
    }
}
