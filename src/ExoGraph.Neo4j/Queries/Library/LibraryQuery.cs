namespace ExoGraph.Neo4j.Queries.Library;

/// <summary>A query of the library in the repository's <c>cypher/queries</c>, to be read, run in Neo4j Browser and changed.</summary>
/// <param name="Name">Its file's name without extension, such as <c>01-trace-cargo-to-outcome</c>.</param>
/// <param name="Title">What it answers, in a line.</param>
/// <param name="About">How it answers, and what to mind.</param>
/// <param name="Expected">Its answer on the curated records: a heading and rows, cells joined by <c> | </c>.</param>
/// <param name="Parameters">Values of its parameters that give the answer.</param>
/// <param name="Cypher">The statement.</param>
/// <param name="Source">The whole file.</param>
public sealed record LibraryQuery(
    string Name, string Title, string About, IReadOnlyList<string> Expected, IReadOnlyDictionary<string, object?> Parameters, string Cypher, string Source);
