namespace ExoGraph.Neo4j.Verifying;

/// <summary>How the database differs from the records.</summary>
public enum DifferenceKind
{
    /// <summary>The records have it, the database does not.</summary>
    Missing,

    /// <summary>The database has it, the records do not.</summary>
    Added,

    /// <summary>Both have it, and it is not the same.</summary>
    Changed,
}
