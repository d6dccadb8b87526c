using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Service.Api;

/// <summary>Sources beside the curated records.</summary>
public static class PacksEndpoint
{
    /// <summary>Maps <c>/packs</c>.</summary>
    public static void MapPacks(this RouteGroupBuilder api) => api.MapGet("/packs", Get)
        .WithName("packs").WithSummary("Imported sources: versions, dates, licences, counts, and why one is stale").WithParameters(ParameterDocs.Packs)
        .Produces<PacksDocument>().ProducesProblem(StatusCodes.Status406NotAcceptable);

    private static IResult Get(HttpRequest request, Answerer answerer)
    {
        var document = PacksLookup.Find(answerer.Graph);
        return Asking.Answer(request, ParameterDocs.Packs, document, () => new ResultForms(answerer.Graph, "packs") { Table = () => SourceTables.Of(document) });
    }
}
