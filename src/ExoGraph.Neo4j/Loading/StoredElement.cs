using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Neo4j.Loading;

/// <summary>One node or relationship as the database holds it.</summary>
/// <param name="IsNode">Whether it is a node.</param>
/// <param name="Name">The label of its kind, or its type.</param>
/// <param name="Id">Its id; null where someone removed it.</param>
/// <param name="Key">Its name in deltas; none without an id.</param>
/// <param name="Own">Whether ExoGraph wrote it.</param>
/// <param name="Hash">The hash it bears, or where contents are read that over what it really holds.</param>
internal readonly record struct StoredElement(bool IsNode, string Name, string? Id, ElementKey Key, bool Own, ContentHash Hash);
