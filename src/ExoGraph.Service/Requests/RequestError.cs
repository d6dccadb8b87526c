using ExoGraph.Core.Naming;

namespace ExoGraph.Service.Requests;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Parameter">The parameter, in camelCase.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
/// <param name="Candidates">For a name that is unknown or ambiguous, what it may mean.</param>
public sealed record RequestError(string Parameter, string Message, IReadOnlyList<Candidate> Candidates);
