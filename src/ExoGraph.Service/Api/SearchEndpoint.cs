using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Looks entities up by name.</summary>
public static class SearchEndpoint
{
    /// <summary>Maps <c>/search</c>.</summary>
    public static void MapSearch(this RouteGroupBuilder api) => api.MapGet("/search", Get)
        .WithName("search").WithSummary("Find entities by what people write")
        .WithDescription("Understands case, hyphens, Greek letters, old names and slips of the keys: `miR19b`, `PDL1`, `BMSC`, `TGF-b1`.")
        .WithParameters(ParameterDocs.Search)
        .Produces<SearchDocument>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Get(HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Search, parameters => Find(answerer, parameters));

    private static Result<SearchDocument> Find(Answerer answerer, Parameters parameters)
    {
        var text = parameters.Text("q");
        var limit = parameters.Int("limit", 20, 1, 200);
        if (text is null) parameters.Fail("q", "Say what to look for.");
        parameters.RefuseUnknown();
        if (parameters.Errors.Count > 0) return new(null, parameters.Errors);
        var document = SearchLookup.Find(answerer.Graph, text!, limit);
        return new(document, []) { Forms = new ResultForms(answerer.Graph, "search") { Table = () => AnswerTables.Of(document) } };
    }
}
