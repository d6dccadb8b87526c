using ExoGraph.Core.Identifiers;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>What a publication says.</summary>
public static class PublicationsEndpoint
{
    /// <summary>Maps <c>/publications/{key}</c> and <c>/mechanisms/{publication}/{local}</c>.</summary>
    public static void MapPublications(this RouteGroupBuilder api)
    {
        api.MapGet("/publications/{key}", Get)
            .WithName("publication").WithSummary("What a publication says, and how others report it")
            .Produces<PublicationDocument>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/mechanisms/{publication}/{local}", Mechanism)
            .WithName("mechanism").WithSummary("A declared mechanism, hop by hop")
            .Produces<MechanismDocument>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<PublicationDocument>, ProblemHttpResult> Get(string key, Answerer answerer) =>
        PublicationLookup.Find(answerer.Graph, new PublicationKey(key)) is { } found
            ? TypedResults.Ok(found) : Problems.NotFound($"There is no publication '{key}'. Keys are family name and year, such as wang-2019.");

    private static Results<Ok<MechanismDocument>, ProblemHttpResult> Mechanism(string publication, string local, Answerer answerer) =>
        answerer.Graph.Snapshot.Knowledge.Mechanisms.TryGetValue(new RecordId(new PublicationKey(publication), local), out var found)
            ? TypedResults.Ok(PublicationLookup.Mechanism(answerer.Graph, found)) : Problems.NotFound($"There is no mechanism '{publication}#{local}'.");
}
