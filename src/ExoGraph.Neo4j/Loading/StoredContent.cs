namespace ExoGraph.Neo4j.Loading;

/// <summary>What a node or relationship holds.</summary>
/// <param name="Frame">Its labels in order, or the ids of its ends.</param>
/// <param name="Properties">Those of its properties that are ExoGraph's.</param>
internal sealed record StoredContent(IReadOnlyList<string> Frame, IReadOnlyList<KeyValuePair<string, object>> Properties);
