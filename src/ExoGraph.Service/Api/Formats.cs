using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>In which form an answer is wanted: by <c>format=</c>, else by the Accept header, else JSON.</summary>
public static class Formats
{
    private static readonly (string Type, string Format)[] s_types =
        [("application/json", "json"), ("image/svg+xml", "svg"), ("text/csv", "csv"), ("text/tab-separated-values", "tsv")];

    /// <summary>The format asked for.</summary>
    public static string Asked(HttpRequest request, Parameters parameters)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Texts("format") is [var named, ..]) return named;
        foreach (var accepted in request.GetTypedHeaders().Accept.OrderByDescending(a => a.Quality ?? 1))
            foreach (var (type, format) in s_types)
                if (accepted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)) return format;
        return "json";
    }

    /// <summary>406 with the formats that there are.</summary>
    public static ProblemHttpResult NotOffered(string format, params string[] offered) =>
        TypedResults.Problem(statusCode: StatusCodes.Status406NotAcceptable, title: "There is no such format.",
            detail: $"format: '{format}' is not one of {string.Join(", ", offered)}.");
}
