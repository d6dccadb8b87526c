using ExoGraph.Service.Downloads;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>In which form an answer is wanted: by <c>format=</c>, else by the Accept header, else JSON.</summary>
public static class Formats
{
    /// <summary>The format asked for.</summary>
    public static string Asked(HttpRequest request, Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Text("format") is { } named) return named;
        foreach (var accepted in request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1))
            foreach (var format in ResultFormat.All)
                if (accepted.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase)) return format.Name;
        return "json";
    }

    /// <summary>406 with the formats that there are, where the route does not have the one asked for; null where it does.</summary>
    public static IResult? Refuse(string format, IReadOnlyList<ParameterDoc> parameters)
    {
        var offered = ParameterDocs.FormatsOf(parameters);
        return offered.Contains(format) ? null : TypedResults.Problem(statusCode: StatusCodes.Status406NotAcceptable, title: "There is no such format.",
            detail: $"format: '{format}' is not one of {string.Join(", ", offered)}.");
    }

    /// <summary>The answer in the form asked for: shown where a browser can show it, else as a file to keep.</summary>
    /// <param name="response">Where it goes.</param>
    /// <param name="format">A format that the route has.</param>
    /// <param name="document">The answer.</param>
    /// <param name="forms">Its other forms.</param>
    public static IResult Answer<T>(HttpResponse response, string format, T document, ResultForms forms) where T : class
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(forms);
        if (format == "json") return TypedResults.Ok(document);
        var known = ResultFormat.Of(format)!;
        if (ResultWriter.Write(known, forms) is not { } content)
            return format == "cypher" ? Problems.NotFound("What was asked can't be expressed in Cypher on what Neo4j holds.") : Problems.NotFound(forms.Nothing ?? "There is nothing to draw.");
        if (format is not ("svg" or "cypher")) response.Headers.ContentDisposition = $"attachment; filename=\"exograph-{forms.Name}-{forms.Graph.Snapshot.Knowledge.Version.Short}.{known.Extension}\"";
        return TypedResults.Bytes(content, $"{known.MediaType}; charset=utf-8");
    }
}
