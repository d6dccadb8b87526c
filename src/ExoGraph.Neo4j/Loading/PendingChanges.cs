using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Neo4j.Loading;

/// <summary>What differs and is not written yet.</summary>
internal sealed class PendingChanges
{
    public List<NodeElement> NewNodes { get; } = [];

    public List<NodeElement> ChangedNodes { get; } = [];

    public List<RelationshipElement> NewRelationships { get; } = [];

    public List<RelationshipElement> ChangedRelationships { get; } = [];

    public int Count => NewNodes.Count + ChangedNodes.Count + NewRelationships.Count + ChangedRelationships.Count;

    public void Clear()
    {
        NewNodes.Clear();
        ChangedNodes.Clear();
        NewRelationships.Clear();
        ChangedRelationships.Clear();
    }
}
