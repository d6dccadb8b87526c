using ExoGraph.Core.Queries.Loops;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for feedback loops out of parameters.</summary>
public static class LoopsRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static LoopsQuery? Read(Parameters parameters, LoadedGraph graph, LimitOptions limits)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(limits);
        var query = new LoopsQuery
        {
            About = parameters.Selection("about", graph.Snapshot.Names),
            MinLength = parameters.Int("minLength", 2, 1, limits.MaxHops),
            MaxLength = parameters.Int("maxLength", Math.Min(6, limits.MaxHops), 1, limits.MaxHops),
            K = parameters.Int("k", Math.Min(100, limits.MaxK), 1, limits.MaxK),
            MinBelief = parameters.Belief("minBelief"),
            Sources = SourceRequest.Read(parameters, graph.Packs),
            Budget = limits.TimeBudget,
        };
        if (query.MinLength > query.MaxLength) parameters.Fail("minLength", $"{query.MinLength} is more than the greatest length, {query.MaxLength}.");
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
