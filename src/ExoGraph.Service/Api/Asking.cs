using ExoGraph.Service.Answers;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Api;

/// <summary>Answers a request whose mistakes and forms a <see cref="Result{T}"/> knows.</summary>
public static class Asking
{
    /// <summary>The answer in the form asked for; every mistake as a problem; 406 for a form that the route does not have.</summary>
    /// <param name="request">The request.</param>
    /// <param name="docs">The parameters of its route.</param>
    /// <param name="ask">Answers it.</param>
    public static IResult Answer<T>(HttpRequest request, IReadOnlyList<ParameterDoc> docs, Func<Parameters, Result<T>> ask) where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(ask);
        var parameters = request.Parameters();
        var format = Formats.Asked(request, parameters);
        if (Formats.Refuse(format, docs) is { } refused) return refused;
        var result = ask(parameters);
        if (parameters.Errors.Count > 0) return Problems.Of(parameters.Errors);
        return result.Document is { } document ? Formats.Answer(request.HttpContext.Response, format, document, result.Forms!) : Problems.Of(result.Errors);
    }

    /// <summary>The same for a document that needs no parameters of its own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="docs">The parameters of its route.</param>
    /// <param name="document">The answer.</param>
    /// <param name="forms">Makes its other forms.</param>
    public static IResult Answer<T>(HttpRequest request, IReadOnlyList<ParameterDoc> docs, T document, Func<ResultForms> forms) where T : class => Answer<T>(request, docs, parameters =>
    {
        ArgumentNullException.ThrowIfNull(forms);
        parameters.RefuseUnknown();
        return new(document, []) { Forms = forms() };
    });
}
