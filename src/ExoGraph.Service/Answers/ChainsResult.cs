using ExoGraph.Core.Queries.Chains;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>What became of a chain request: an answer, or mistakes.</summary>
/// <param name="Answer">The answer; null where the request has mistakes.</param>
/// <param name="Document">The answer as a document.</param>
/// <param name="Errors">Every mistake.</param>
public sealed record ChainsResult(ChainsAnswer? Answer, ChainsDocument? Document, IReadOnlyList<RequestError> Errors);
