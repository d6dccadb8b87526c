using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Traces mechanism chains.</summary>
public static class ChainsEndpoint
{
    /// <summary>Maps <c>/chains</c>.</summary>
    public static void MapChains(this RouteGroupBuilder api) => api.MapGet("/chains", Get)
        .WithName("chains").WithSummary("Trace mechanism chains from a cargo, cell, gene or class to an outcome")
        .WithDescription("Chains of steps and transfers, attested ones first, then by score. Each hop carries its evidence. An empty answer says why, and what one relaxed constraint would let through. `format=svg` gives the figure of the best chain.")
        .WithParameters(ParameterDocs.Chains)
        .Produces<ChainsDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);

    private static Results<Ok<ChainsDocument>, ContentHttpResult, ProblemHttpResult> Get(HttpRequest request, Answerer answerer, CancellationToken cancellation)
    {
        var parameters = request.Parameters();
        var format = Formats.Asked(request, parameters);
        var result = answerer.Chains(parameters, cancellation);
        if (result.Document is not { } document) return Problems.Of(result.Errors);
        return format switch
        {
            "json" => TypedResults.Ok(document),
            "svg" => Svg(answerer, result, document, request),
            _ => Formats.NotOffered(format, "json", "svg"),
        };
    }

    private static Results<Ok<ChainsDocument>, ContentHttpResult, ProblemHttpResult> Svg(Answerer answerer, ChainsResult result, ChainsDocument document, HttpRequest request)
    {
        var chain = result.Answer!.Chains.Concat(result.Answer.Overall).FirstOrDefault();
        if (chain is null) return Problems.NotFound(document.Reason ?? "There is no chain to draw.");
        return TypedResults.Content(answerer.Figure(result.Answer, chain, $"{request.Scheme}://{request.Host}{document.Permalink}"), "image/svg+xml; charset=utf-8");
    }
}
