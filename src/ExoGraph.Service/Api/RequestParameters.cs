using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Takes parameters out of a query string.</summary>
public static class RequestParameters
{
    /// <summary>All parameters of the request, but for the graph version that a link may name: it asks nothing, it only tells what the link was made from.</summary>
    public static Parameters Parameters(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(request.Query.Where(q => !string.Equals(q.Key, "version", StringComparison.OrdinalIgnoreCase)).Select(q => KeyValuePair.Create(q.Key, (IReadOnlyList<string>)[.. q.Value.Select(v => v ?? "")])));
    }
}
