using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>What curation found wrong in its sources.</summary>
public static class AuditEndpoint
{
    /// <summary>Maps <c>/audit</c>.</summary>
    public static void MapAudit(this RouteGroupBuilder api) => api.MapGet("/audit", Get)
        .WithName("audit").WithSummary("What curation found wrong in its sources").WithParameters(ParameterDocs.Audit)
        .Produces<AuditDocument>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Audit, parameters => Find(answerer, parameters));

    private static Result<AuditDocument> Find(Answerer answerer, Parameters parameters)
    {
        var (kind, paging) = (parameters.Text("kind"), Paging.Read(parameters));
        if (kind is not null && !Words.TryParse<AuditKind>(kind, out _)) parameters.Fail("kind", $"'{kind}' is not one of {string.Join(", ", Words.All<AuditKind>())}.");
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return new(null, parameters.Errors);
        var whole = AuditLookup.Find(answerer.Graph, kind);
        var document = whole with { Findings = paging.Of(whole.Findings), Total = whole.Findings.Count, After = paging.Next(whole.Findings.Count) };
        return new(document, []) { Forms = new ResultForms(answerer.Graph, "audit") { Table = () => AnswerTables.Of(document) } };
    }
}
