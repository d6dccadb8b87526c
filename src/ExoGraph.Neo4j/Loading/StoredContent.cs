using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Neo4j.Loading;

/// <summary>What a node or relationship holds.</summary>
/// <param name="Frame">Its labels in order, or the ids of its ends.</param>
/// <param name="Properties">Those of its properties that are ExoGraph's.</param>
internal sealed record StoredContent(IReadOnlyList<string> Frame, IReadOnlyList<KeyValuePair<string, object>> Properties)
{
    /// <summary>The hash it bears, which an edit by hand leaves behind or changes; null where it bears none of ExoGraph's.</summary>
    public ContentHash? Bears =>
        ContentHash.TryParse(Properties.FirstOrDefault(p => p.Key == "hash").Value as string, out var hash) ? hash : null;
}
