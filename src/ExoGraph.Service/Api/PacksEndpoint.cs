using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Service.Api;

/// <summary>Sources beside the curated records.</summary>
public static class PacksEndpoint
{
    /// <summary>Maps <c>/packs</c>.</summary>
    public static void MapPacks(this RouteGroupBuilder api) => api.MapGet("/packs", (Answerer answerer) => TypedResults.Ok(PacksLookup.Find(answerer.Graph)))
        .WithName("packs").WithSummary("Imported sources: versions, dates, licences, counts, and why one is stale").Produces<PacksDocument>();
}
