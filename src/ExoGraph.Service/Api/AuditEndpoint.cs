using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Api;

/// <summary>What curation found wrong in its sources.</summary>
public static class AuditEndpoint
{
    /// <summary>Maps <c>/audit</c>.</summary>
    public static void MapAudit(this RouteGroupBuilder api) => api.MapGet("/audit", Get)
        .WithName("audit").WithSummary("What curation found wrong in its sources").WithParameters(ParameterDocs.Audit)
        .Produces<AuditDocument>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Audit, answerer.Audit);
}
