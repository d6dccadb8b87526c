using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Answers;

/// <summary>What became of a request for what cancers share: an answer, or mistakes.</summary>
/// <param name="Document">The answer; null where the request has mistakes.</param>
/// <param name="Errors">Every mistake.</param>
public sealed record SharedResult(SharedDocument? Document, IReadOnlyList<RequestError> Errors);
