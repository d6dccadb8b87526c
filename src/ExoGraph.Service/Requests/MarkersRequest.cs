using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for markers out of parameters.</summary>
public static class MarkersRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    public static MarkersQuery? Read(Parameters parameters, GraphSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(snapshot);
        var query = new MarkersQuery
        {
            Cancer = parameters.Selection("cancer", snapshot.Names),
            Biofluid = parameters.Selection("biofluid", snapshot.Names),
            Purpose = parameters.Term("purpose", snapshot.Knowledge.Vocabulary, ClosedList.Purposes),
            IncludeAsPrinted = parameters.Flag("asPrinted"),
        };
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
