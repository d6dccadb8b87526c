using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Core.Statements;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for metapaths out of parameters.</summary>
public static class MetapathsRequest
{
    private static readonly Selection s_nothing = new("", "", null, [], false);

    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static MetapathsQuery? Read(Parameters parameters, LoadedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(graph);
        var query = new MetapathsQuery
        {
            From = parameters.Selection("from", graph.Snapshot.Names) ?? s_nothing,
            To = parameters.Selection("to", graph.Snapshot.Names) ?? s_nothing,
            MaxLength = parameters.Int("maxLength", MetapathsQuery.LongestMetapath, 1, MetapathsQuery.LongestMetapath),
            Damping = parameters.Number("damping", 0.4, 0, 1),
            Permutations = PermutationRequest.Read(parameters, 100),
            Seed = parameters.Int("seed", 0, 0, int.MaxValue),
            Sources = SourceRequest.Read(parameters, graph.Packs, SourceNames.All),
        };
        if (parameters.Texts("from").Count == 0) parameters.Fail("from", "Say what is to be joined: an entity, a class or a role.");
        if (parameters.Texts("to").Count == 0) parameters.Fail("to", "Say with what: an entity, a class or a role.");
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
