using ExoGraph.Service.Answers;
using ExoGraph.Service.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Choke points, feedback loops, metapaths.</summary>
public static class PathEndpoints
{
    /// <summary>Maps <c>/cuts</c>, <c>/loops</c> and <c>/metapaths</c>.</summary>
    public static void MapPaths(this RouteGroupBuilder api)
    {
        api.MapGet("/cuts", (HttpRequest request, Answerer answerer, CancellationToken cancellation) => Asking.Answer(request, ParameterDocs.Cuts, p => answerer.Cuts(p, cancellation)))
            .WithName("cuts").WithSummary("The smallest sets of entities whose removal cuts every way from start to end")
            .WithDescription("Without a limit on hops, effect or transfers these are minimum vertex cuts: no walk of steps is left. With one they hit every chain that meets it. `reason` says which, or why there is no cut.")
            .WithParameters(ParameterDocs.Cuts).Produces<CutsDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapGet("/loops", (HttpRequest request, Answerer answerer, CancellationToken cancellation) => Asking.Answer(request, ParameterDocs.Loops, p => answerer.Loops(p, cancellation)))
            .WithName("loops").WithSummary("Feedback loops, positive and negative, and strongly connected parts")
            .WithParameters(ParameterDocs.Loops).Produces<LoopsDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
        api.MapGet("/metapaths", (HttpRequest request, Answerer answerer, CancellationToken cancellation) => Asking.Answer(request, ParameterDocs.Metapaths, p => answerer.Metapaths(p, cancellation)))
            .WithName("metapaths").WithSummary("By which kinds of paths two entities, or two classes, are joined: path counts and degree-weighted path counts")
            .WithDescription("Walks all sources unless some are named. Counts are those of Himmelstein et al. 2017, on paths that pass no entity twice.")
            .WithParameters(ParameterDocs.Metapaths).Produces<MetapathsDocument>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status406NotAcceptable);
    }
}
