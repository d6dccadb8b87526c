using ExoGraph.Core.Queries.Faces;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for two faces out of parameters.</summary>
public static class FacesRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static FacesQuery? Read(Parameters parameters, LoadedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(graph);
        var query = new FacesQuery(parameters.Selection("about", graph.Snapshot.Names), parameters.Flag("direct"), SourceRequest.Read(parameters, graph.Packs));
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
