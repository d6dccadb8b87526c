using System.Security.Cryptography;
using System.Text;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Api;

/// <summary>Answers of one graph version never change: a client that has one is told so.</summary>
public static class Etags
{
    /// <summary>Adds an ETag of graph version and question to each answer of a group, and answers 304 where the client has it.</summary>
    public static RouteGroupBuilder WithGraphEtag(this RouteGroupBuilder group) => group.AddEndpointFilter(async (invocation, next) =>
    {
        var (request, response) = (invocation.HttpContext.Request, invocation.HttpContext.Response);
        var store = invocation.HttpContext.RequestServices.GetRequiredService<GraphStore>();
        if (!HttpMethods.IsGet(request.Method) || !store.IsReady) return await next(invocation);
        // The graph that this request is answered from, also where the next one is swapped in meanwhile.
        var tag = Of(invocation.HttpContext.RequestServices.GetRequiredService<Answerer>().Graph, request);
        if (request.Headers.IfNoneMatch.Any(v => v is not null && v.Contains(tag, StringComparison.Ordinal)))
        {
            (response.Headers.ETag, response.Headers.CacheControl) = (tag, "no-cache");
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        response.OnStarting(() =>
        {
            if (response.StatusCode == StatusCodes.Status200OK) (response.Headers.ETag, response.Headers.CacheControl) = (tag, "no-cache");
            return Task.CompletedTask;
        });
        return await next(invocation);
    });

    private static string Of(LoadedGraph graph, HttpRequest request)
    {
        var asked = $"{graph.Snapshot.Knowledge.Version.Hash}\n{request.Path}{request.QueryString}\n{request.Headers.Accept}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)))[..24]}\"";
    }
}
