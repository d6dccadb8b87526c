using ExoGraph.Core.Identifiers;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Service.Api;

/// <summary>What a publication says.</summary>
public static class PublicationsEndpoint
{
    /// <summary>Maps <c>/publications/{key}</c> and <c>/mechanisms/{publication}/{local}</c>.</summary>
    public static void MapPublications(this RouteGroupBuilder api)
    {
        api.MapGet("/publications/{key}", Get)
            .WithPath(("key", "The publication's key: family name and year.", "wang-2019")).WithName("publication").WithSummary("What a publication says, and how others report it")
            .WithParameters(ParameterDocs.Publication)
            .Produces<PublicationDocument>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/mechanisms/{publication}/{local}", Mechanism)
            .WithPath(("publication", "The publication's key.", "wang-2019"), ("local", "The mechanism's name in its file.", "m1")).WithName("mechanism").WithSummary("A declared mechanism, hop by hop")
            .WithParameters(ParameterDocs.Mechanism)
            .Produces<MechanismDocument>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Get(string key, HttpRequest request, Answerer answerer) =>
        PublicationLookup.Find(answerer.Graph, new PublicationKey(key)) is { } found
            ? Asking.Answer(request, ParameterDocs.Publication, found, () => DocumentForms.Of(answerer.Graph, found))
            : Problems.NotFound($"There is no publication '{key}'. Keys are family name and year, such as wang-2019.");

    private static IResult Mechanism(string publication, string local, HttpRequest request, Answerer answerer)
    {
        var id = new RecordId(new PublicationKey(publication), local);
        if (!answerer.Graph.Snapshot.Knowledge.Mechanisms.TryGetValue(id, out var found)) return Problems.NotFound($"There is no mechanism '{publication}#{local}'.");
        var document = PublicationLookup.Mechanism(answerer.Graph, found);
        string Figure() => answerer.Figure(found, $"{request.Scheme}://{request.Host}/mechanisms/{publication}/{local}");
        return Asking.Answer(request, ParameterDocs.Mechanism, document, () => DocumentForms.Of(answerer.Graph, document) with { Svg = Figure });
    }
}
