using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Api;

/// <summary>Markers, carriers, two faces.</summary>
public static class TableEndpoints
{
    /// <summary>Maps <c>/markers</c>, <c>/carriers</c> and <c>/faces</c>.</summary>
    public static void MapTables(this RouteGroupBuilder api)
    {
        api.MapGet("/markers", (HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Markers, answerer.Markers))
            .WithName("markers").WithSummary("Which molecule, in which body fluid, marks what for which purpose").WithParameters(ParameterDocs.Markers)
            .Produces<MarkersDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapGet("/carriers", (HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Carriers, answerer.Carriers))
            .WithName("carriers").WithSummary("Which vesicle carries which drug or cargo, how loaded, targeted and released, with what outcome").WithParameters(ParameterDocs.Carriers)
            .Produces<CarriersDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapGet("/faces", (HttpRequest request, Answerer answerer) => Asking.Answer(request, ParameterDocs.Faces, answerer.Faces))
            .WithName("faces").WithSummary("Opposite effects of one cargo, target or vesicle, contradictions of studies, disputed statements").WithParameters(ParameterDocs.Faces)
            .Produces<FacesDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
    }
}
