using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What the graph says of an entity, and what stands around it.</summary>
public static class EntitiesEndpoint
{
    private static readonly (string, string, string) s_id = ("id", "An identifier, label or synonym.", "PTEN");

    /// <summary>Maps <c>/entities/{id}</c> and <c>/entities/{id}/neighbourhood</c>; a name serves as well as an id.</summary>
    public static void MapEntities(this RouteGroupBuilder api)
    {
        api.MapGet("/entities/{id}", Get)
            .WithPath(s_id).WithName("entity").WithSummary("All that the graph says of an entity")
            .WithParameters(ParameterDocs.Entity)
            .Produces<EntityDocument>().ProducesProblem(StatusCodes.Status406NotAcceptable).ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/entities/{id}/neighbourhood", Neighbourhood)
            .WithPath(s_id).WithName("neighbourhood").WithSummary("What stands around an entity")
            .WithParameters(ParameterDocs.Neighbourhood)
            .Produces<NeighbourhoodDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Get(string id, HttpRequest request, Answerer answerer)
    {
        if (NamedEntity.Find(answerer.Graph, id, out var error) is not { } found || EntityLookup.Find(answerer.Graph, found) is not { } document) return NotFound(error!);
        string? Figure() => answerer.Figure(answerer.Graph.Snapshot.Knowledge.Entities[found], $"{request.Scheme}://{request.Host}/entities/{Uri.EscapeDataString(found.Text)}");
        return Asking.Answer(request, ParameterDocs.Entity, document, () => DocumentForms.Of(answerer.Graph, document) with { Svg = Figure });
    }

    private static IResult Neighbourhood(string id, HttpRequest request, Answerer answerer)
    {
        if (NamedEntity.Find(answerer.Graph, id, out var error) is not { } found) return NotFound(error!);
        return Asking.Answer(request, ParameterDocs.Neighbourhood, parameters =>
        {
            var (depth, limit) = (parameters.Int("depth", 1, 1, 3), parameters.Int("limit", 100, 1, 1000));
            parameters.RefuseUnknown();
            if (parameters.Errors.Count > 0 || NeighbourhoodLookup.Find(answerer.Graph, found, depth, limit) is not { } document) return new(null, parameters.Errors);
            return new Result<NeighbourhoodDocument>(document, []) { Forms = DocumentForms.Of(answerer.Graph, document) };
        });
    }

    private static ProblemHttpResult NotFound(RequestError error)
    {
        var problem = Problems.Of([error]);
        problem.ProblemDetails.Status = StatusCodes.Status404NotFound;
        problem.ProblemDetails.Title = "Not found.";
        return TypedResults.Problem(problem.ProblemDetails);
    }
}
