using System.Text.Json.Nodes;
using ExoGraph.Core.Naming;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Maps a list of names to identifiers.</summary>
public static class ResolveEndpoint
{
    /// <summary>Maps <c>/resolve</c>.</summary>
    public static void MapResolve(this RouteGroupBuilder api)
    {
        api.MapGet("/resolve", (HttpRequest request, Answerer answerer) => Answer(request, answerer, request.Parameters().Texts("name")))
            .WithName("resolve").WithSummary("Map names to ids, with what was not understood").WithParameters(ParameterDocs.Resolve)
            .Produces<ResolveDocument>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapPost("/resolve", (HttpRequest request, string[] names, Answerer answerer) => Answer(request, answerer, [.. names.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim())]))
            .WithName("resolveList").WithSummary("Map a list of names to ids: the names as a JSON array, for lists that no address holds").WithBodyExample(new JsonArray("miR19b", "PDL1"))
            .Produces<ResolveDocument>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Results<Ok<ResolveDocument>, ProblemHttpResult> Answer(HttpRequest request, Answerer answerer, IReadOnlyList<string> names)
    {
        var parameters = request.Parameters();
        parameters.Texts("name");
        var matching = parameters.Word("mirna", MicroRnaMatching.Exact);
        if (names.Count == 0) parameters.Fail("name", "Give a name, or several.");
        if (names.Count > ResolveLookup.MostNames) parameters.Fail("name", $"{names.Count} names are too many at once; {ResolveLookup.MostNames} is the most.");
        parameters.RefuseUnknown();
        return parameters.Errors.Count > 0 ? Problems.Of(parameters.Errors) : TypedResults.Ok(ResolveLookup.Find(answerer.Graph, names, matching));
    }
}
