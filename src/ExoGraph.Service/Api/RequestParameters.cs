using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Takes parameters out of a query string.</summary>
public static class RequestParameters
{
    /// <summary>All parameters of the request.</summary>
    public static Parameters Parameters(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(request.Query.Select(q => KeyValuePair.Create(q.Key, (IReadOnlyList<string>)[.. q.Value.Select(v => v ?? "")])));
    }
}
