using ExoGraph.Service.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExoGraph.Service.Api;

/// <summary>Mistakes of a request as ProblemDetails: every one, by parameter.</summary>
public static class Problems
{
    /// <summary>400 with <c>errors</c> by parameter, and <c>candidates</c> for names that are unknown or ambiguous.</summary>
    public static ProblemHttpResult Of(IReadOnlyList<RequestError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var extensions = new Dictionary<string, object?>
        {
            ["errors"] = errors.GroupBy(e => e.Parameter).ToDictionary(g => g.Key, g => g.Select(e => e.Message).ToArray()),
        };
        var named = errors.Where(e => e.Candidates.Count > 0).ToList();
        if (named.Count > 0)
            extensions["candidates"] = named.GroupBy(e => e.Parameter).ToDictionary(g => g.Key,
                g => g.SelectMany(e => e.Candidates).Select(c => new { id = c.Id.Text, label = c.Label, @class = c.Class.Name, matched = c.Matched }).ToArray());
        return TypedResults.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The request has mistakes.",
            detail: string.Join(" ", errors.Select(e => $"{e.Parameter}: {e.Message}")), extensions: extensions);
    }

    /// <summary>404 with a sentence.</summary>
    public static ProblemHttpResult NotFound(string message) =>
        TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "Not found.", detail: message);

    /// <summary>405: nothing can be written over HTTP.</summary>
    public static ProblemHttpResult ReadOnly(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Headers.Allow = "GET, HEAD";
        return TypedResults.Problem(statusCode: StatusCodes.Status405MethodNotAllowed, title: "The API is read-only.", detail: "Ask with GET.");
    }
}
