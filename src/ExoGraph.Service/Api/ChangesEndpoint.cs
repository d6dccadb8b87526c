using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Lookups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What changed since an older graph.</summary>
public static class ChangesEndpoint
{
    /// <summary>Maps <c>/changes</c>.</summary>
    public static void MapChanges(this RouteGroupBuilder api) => api.MapGet("/changes", Get)
        .WithName("changes").WithSummary("What changed in the curated records since an older answer, by entity and statement")
        .WithDescription("The service remembers the graphs that it has held since it started; of others it answers 404 and says how to compare.")
        .WithParameters(ParameterDocs.Changes)
        .Produces<DiffDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    private static Results<Ok<DiffDocument>, ProblemHttpResult> Get(HttpRequest request, GraphStore store)
    {
        var parameters = request.Parameters();
        var since = parameters.Text("since");
        if (!ChangesLookup.IsVersion(since)) parameters.Fail("since", "Give the graph version of an older answer: 8 to 64 hexadecimal digits in lower case.");
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return Problems.Of(parameters.Errors);
        return ChangesLookup.Find(store, since!) is { } document ? TypedResults.Ok(document) : Problems.NotFound(ChangesLookup.Unknown(since!));
    }
}
