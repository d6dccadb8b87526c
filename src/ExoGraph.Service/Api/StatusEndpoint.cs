using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Lookups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What the service holds.</summary>
public static class StatusEndpoint
{
    /// <summary>Maps <c>/status</c>.</summary>
    public static RouteGroupBuilder MapStatus(this RouteGroupBuilder api)
    {
        api.MapGet("/status", Get).WithName("status").WithSummary("Which graph version answers, and whether the records on disk could be taken in").Produces<StatusDocument>();
        return api;
    }

    private static Ok<StatusDocument> Get(GraphStore store)
    {
        var graph = store.Current;
        var knowledge = graph.Snapshot.Knowledge;
        return TypedResults.Ok(new StatusDocument(GraphLookup.Summary(graph), graph.LoadedAt, knowledge.Publications.Count, knowledge.Mechanisms.Count, [.. store.Problems.Select(p => p.ToString())]));
    }
}
