using ExoGraph.Core.Naming;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Faces;

/// <summary>Asks for opposite effects of one thing (a cargo, a target, a vesicle), for targets that are acted on in opposite ways, and for statements that sources dispute.</summary>
/// <param name="About">Only where one of these acts or is acted on; null for all.</param>
/// <param name="Direct">Only effects that a single statement says; false also counts what one publication asserts as a path.</param>
/// <param name="Sources">Sources: <c>curated</c>, <c>all</c>, or names of packs.</param>
public sealed record FacesQuery(Selection? About = null, bool Direct = false, IReadOnlyList<string>? Sources = null)
{
    /// <summary>The sources, curated records where none is named.</summary>
    public IReadOnlyList<string> SourcesOrDefault => Sources ?? [SourceNames.Curated];
}
