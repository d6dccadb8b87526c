namespace ExoGraph.Neo4j.Transport;

/// <summary>How many things a statement changed, as the server counted them.</summary>
/// <param name="NodesCreated">Nodes created.</param>
/// <param name="NodesDeleted">Nodes deleted.</param>
/// <param name="RelationshipsCreated">Relationships created.</param>
/// <param name="RelationshipsDeleted">Relationships deleted.</param>
/// <param name="PropertiesSet">Properties set or removed, also where the value stayed the same.</param>
/// <param name="LabelsAdded">Labels added.</param>
/// <param name="LabelsRemoved">Labels removed.</param>
/// <param name="IndexesAdded">Indexes created.</param>
/// <param name="IndexesRemoved">Indexes dropped.</param>
/// <param name="ConstraintsAdded">Constraints created.</param>
/// <param name="ConstraintsRemoved">Constraints dropped.</param>
public readonly record struct WriteCounters(
    long NodesCreated = 0,
    long NodesDeleted = 0,
    long RelationshipsCreated = 0,
    long RelationshipsDeleted = 0,
    long PropertiesSet = 0,
    long LabelsAdded = 0,
    long LabelsRemoved = 0,
    long IndexesAdded = 0,
    long IndexesRemoved = 0,
    long ConstraintsAdded = 0,
    long ConstraintsRemoved = 0)
{
    /// <summary>Whether nothing was changed.</summary>
    public bool IsEmpty => this == default;

    /// <summary>The counts of two statements together.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static WriteCounters operator +(WriteCounters left, WriteCounters right) => left.Add(right);

    /// <summary>The counts of two statements together.</summary>
    /// <param name="other">The other's counts.</param>
    public WriteCounters Add(WriteCounters other) => new(
        NodesCreated + other.NodesCreated,
        NodesDeleted + other.NodesDeleted,
        RelationshipsCreated + other.RelationshipsCreated,
        RelationshipsDeleted + other.RelationshipsDeleted,
        PropertiesSet + other.PropertiesSet,
        LabelsAdded + other.LabelsAdded,
        LabelsRemoved + other.LabelsRemoved,
        IndexesAdded + other.IndexesAdded,
        IndexesRemoved + other.IndexesRemoved,
        ConstraintsAdded + other.ConstraintsAdded,
        ConstraintsRemoved + other.ConstraintsRemoved);
}
