namespace ExoGraph.Service.Documents;

/// <summary>What cancers share.</summary>
/// <param name="Graph">Which graph answered.</param>
/// <param name="Kind">targets, pathways, outcomes or cargo.</param>
/// <param name="MinCancers">In how many cancers at least.</param>
/// <param name="Sign">The sign asked for; null for any.</param>
/// <param name="Rows">Most cancers first.</param>
/// <param name="Permalink">A link that asks the same again.</param>
/// <param name="Cypher">Cypher that returns the same set on the loaded Neo4j.</param>
public sealed record SharedDocument(GraphDocument Graph, string Kind, int MinCancers, string? Sign, IReadOnlyList<SharedRowDocument> Rows, string Permalink, string? Cypher)
{
    /// <summary>How many rows there are on all pages.</summary>
    public int Total { get; init; }

    /// <summary>Give this as <c>after</c> for the next page; null on the last.</summary>
    public string? After { get; init; }
}
