using ExoGraph.Core.Queries.Chains;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Downloads;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>What became of a chain request: an answer, or mistakes.</summary>
/// <param name="Answer">The answer; null where the request has mistakes.</param>
/// <param name="Document">The answer as a document.</param>
/// <param name="Errors">Every mistake.</param>
public sealed record ChainsResult(ChainsAnswer? Answer, ChainsDocument? Document, IReadOnlyList<RequestError> Errors)
{
    /// <summary>The answer's other forms, but for the figure, which needs to know its own link; null where the request has mistakes.</summary>
    public ResultForms? Forms { get; init; }
}
