using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for carriers out of parameters.</summary>
public static class CarriersRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static CarriersQuery? Read(Parameters parameters, GraphSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(snapshot);
        var query = new CarriersQuery
        {
            Drug = parameters.Selection("drug", snapshot.Names),
            Cancer = parameters.Selection("cancer", snapshot.Names),
            Targeting = parameters.Selection("targeting", snapshot.Names),
            Model = parameters.Selection("model", snapshot.Names),
            Loading = parameters.Term("loading", snapshot.Knowledge.Vocabulary, ClosedList.Loadings),
            Origin = parameters.Text("origin") is null ? null : parameters.Word("origin", CarrierOrigin.NotStated),
        };
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
