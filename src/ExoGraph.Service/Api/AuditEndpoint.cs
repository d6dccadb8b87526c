using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What curation found wrong in its sources.</summary>
public static class AuditEndpoint
{
    /// <summary>Maps <c>/audit</c>.</summary>
    public static void MapAudit(this RouteGroupBuilder api) => api.MapGet("/audit", Get)
        .WithName("audit").WithSummary("What curation found wrong in its sources").WithParameters(ParameterDocs.Audit)
        .Produces<AuditDocument>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static Results<Ok<AuditDocument>, ProblemHttpResult> Get(HttpRequest request, Answerer answerer)
    {
        var parameters = request.Parameters();
        var kind = parameters.Text("kind");
        if (kind is not null && !Words.TryParse<AuditKind>(kind, out _)) parameters.Fail("kind", $"'{kind}' is not one of {string.Join(", ", Words.All<AuditKind>())}.");
        parameters.RefuseUnknown();
        return parameters.Errors.Count > 0 ? Problems.Of(parameters.Errors) : TypedResults.Ok(AuditLookup.Find(answerer.Graph, kind));
    }
}
