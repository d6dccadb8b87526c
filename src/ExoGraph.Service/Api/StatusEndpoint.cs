using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Neo4j;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What the service holds.</summary>
public static class StatusEndpoint
{
    /// <summary>Maps <c>/status</c>.</summary>
    public static RouteGroupBuilder MapStatus(this RouteGroupBuilder api)
    {
        api.MapGet("/status", Get).WithName("status")
            .WithSummary("Which graph version answers, whether the records on disk could be taken in, and how it stands with Neo4j")
            .Produces<StatusDocument>().ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        return api;
    }

    private static Ok<StatusDocument> Get(GraphStore store, Neo4jSyncMonitor neo4j)
    {
        var graph = store.Current;
        var knowledge = graph.Snapshot.Knowledge;
        return TypedResults.Ok(new StatusDocument(GraphLookup.Summary(graph), graph.LoadedAt, knowledge.Publications.Count, knowledge.Mechanisms.Count, [.. store.Problems.Select(p => p.ToString())], Neo4jDocument.Of(neo4j.Current)));
    }
}
