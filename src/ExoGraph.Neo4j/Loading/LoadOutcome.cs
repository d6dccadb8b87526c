namespace ExoGraph.Neo4j.Loading;

/// <summary>How a load ended.</summary>
public enum LoadOutcome
{
    /// <summary>The database now holds the version.</summary>
    Loaded,

    /// <summary>The database held the version already; nothing was written.</summary>
    Unchanged,

    /// <summary>Another loader is at work; nothing was written, or no more.</summary>
    GaveWay,

    /// <summary>The database cannot take the graph; the message says why.</summary>
    Refused,
}
