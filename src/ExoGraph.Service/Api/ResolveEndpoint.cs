using System.Text.Json.Nodes;
using ExoGraph.Core.Naming;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Maps a list of names to identifiers.</summary>
public static class ResolveEndpoint
{
    /// <summary>Maps <c>GET</c> and <c>POST /resolve</c>; both only read.</summary>
    public static void MapResolve(this RouteGroupBuilder api)
    {
        api.MapGet("/resolve", (HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Resolve, parameters => Find(answerer, parameters, parameters.Texts("name"))))
            .WithName("resolve").WithSummary("Map names to ids, with what was not understood").WithParameters(ParameterDocs.Resolve)
            .Produces<ResolveDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapPost("/resolve", (HttpRequest request, IReadOnlyList<string> names, Answerer answerer) => Asking.Answer(request, ParameterDocs.Resolve, parameters => Find(answerer, parameters, names)))
            .WithName("resolveList").WithSummary("The same for a list that is too long for a link: the names as a JSON array").DisableAntiforgery()
            .WithBodyExample(new JsonArray("miR19b", "PDL1", "BMSC"))
            .Produces<ResolveDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);
    }

    private static Result<ResolveDocument> Find(Answerer answerer, Parameters parameters, IReadOnlyList<string> given)
    {
        parameters.Texts("name");
        var names = given.Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => n.Trim()).ToList();
        var matching = parameters.Word("mirna", MicroRnaMatching.Exact);
        if (names.Count == 0) parameters.Fail("name", "Give a name, or several.");
        if (names.Count > ResolveLookup.MostNames) parameters.Fail("name", $"{names.Count} names are too many at once; {ResolveLookup.MostNames} is the most.");
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return new(null, parameters.Errors);
        var document = ResolveLookup.Find(answerer.Graph, names, matching);
        return new(document, []) { Forms = new ResultForms(answerer.Graph, "resolve") { Table = () => SourceTables.Of(document) } };
    }
}
