namespace ExoGraph.Neo4j.Loading;

/// <summary>How many nodes and relationships a load wrote.</summary>
public sealed record LoadCounts
{
    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; set; }

    /// <summary>Nodes changed.</summary>
    public long NodesChanged { get; set; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; set; }

    /// <summary>Nodes that the records no longer hold, left without ExoGraph's labels because relationships of others need them.</summary>
    public long NodesLeft { get; set; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; set; }

    /// <summary>Relationships replaced by a changed one.</summary>
    public long RelationshipsChanged { get; set; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; set; }

    /// <summary>All together.</summary>
    public long Total => NodesCreated + NodesChanged + NodesDeleted + NodesLeft + RelationshipsCreated + RelationshipsChanged + RelationshipsDeleted;
}
