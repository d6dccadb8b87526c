using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Api;

/// <summary>Traces mechanism chains.</summary>
public static class ChainsEndpoint
{
    /// <summary>Maps <c>/chains</c>.</summary>
    public static void MapChains(this RouteGroupBuilder api) => api.MapGet("/chains", Get)
        .WithName("chains").WithSummary("Trace mechanism chains from a cargo, cell, gene or class to an outcome")
        .WithDescription("Chains of steps and transfers, attested ones first, then by score. Each hop carries its evidence. An empty answer says why, and what one relaxed constraint would let through. As a table it has a row for each hop; the figure is that of the best chain.")
        .WithParameters(ParameterDocs.Chains)
        .Produces<ChainsDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status406NotAcceptable);

    private static IResult Get(HttpRequest request, Answerer answerer, CancellationToken cancellation)
    {
        var parameters = request.Parameters();
        var format = Formats.Asked(request, parameters);
        if (Formats.Refuse(format, ParameterDocs.Chains) is { } refused) return refused;
        var result = answerer.Chains(parameters, cancellation);
        return result.Document is { } document
            ? Formats.Answer(request.HttpContext.Response, format, document, result.Forms! with { Svg = () => Figure(answerer, result, $"{request.Scheme}://{request.Host}{document.Permalink}") })
            : Problems.Of(result.Errors);
    }

    private static string? Figure(Answerer answerer, ChainsResult result, string permalink) =>
        result.Answer!.Chains.Concat(result.Answer.Overall).FirstOrDefault() is { } chain ? answerer.Figure(result.Answer, chain, permalink) : null;
}
