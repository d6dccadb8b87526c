using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Api;

/// <summary>Finds what cancers share.</summary>
public static class SharedEndpoint
{
    /// <summary>Maps <c>/shared</c>.</summary>
    public static void MapShared(this RouteGroupBuilder api) => api.MapGet("/shared", Get)
        .WithName("shared").WithSummary("Find targets, pathways, outcomes or cargo that several cancers share")
        .WithDescription("Only the most specific cancers count: a parent and its child are never two. `pValues=true` compares each row with networks in which every thing is hit as often, and everyone hits as much, but other things.")
        .WithParameters(ParameterDocs.Shared)
        .Produces<SharedDocument>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(HttpRequest request, Answerer answerer, CancellationToken cancellation) =>
        Asking.Answer(request, ParameterDocs.Shared, parameters => answerer.Shared(parameters, cancellation));
}
