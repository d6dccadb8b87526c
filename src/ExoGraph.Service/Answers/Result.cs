using ExoGraph.Service.Downloads;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>What became of a request: a document, or mistakes.</summary>
/// <param name="Document">The answer; null where the request has mistakes.</param>
/// <param name="Errors">Every mistake.</param>
public sealed record Result<T>(T? Document, IReadOnlyList<RequestError> Errors) where T : class
{
    /// <summary>The answer's other forms; null where the request has mistakes.</summary>
    public ResultForms? Forms { get; init; }
}
