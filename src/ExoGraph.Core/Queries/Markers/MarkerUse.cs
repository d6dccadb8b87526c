using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Queries.Markers;

/// <summary>One purpose of a marker.</summary>
/// <param name="Purpose">What it is for; <c>not-stated</c> where the source does not say.</param>
/// <param name="Statement">The statement that says so, with its evidence.</param>
public sealed record MarkerUse(Term Purpose, Statement Statement);
