namespace ExoGraph.Neo4j.Loading;

/// <summary>What a loader is doing.</summary>
public enum LoadStage
{
    /// <summary>Waiting for another loader.</summary>
    Waiting,

    /// <summary>Creating constraints and indexes.</summary>
    Schema,

    /// <summary>Reading what the database holds.</summary>
    Reading,

    /// <summary>Comparing it with records and packs, and in batches writing as it goes.</summary>
    Comparing,

    /// <summary>Writing.</summary>
    Writing,

    /// <summary>Committing the one transaction.</summary>
    Committing,

    /// <summary>Going over to batches, because the server's memory does not allow one transaction.</summary>
    FallingBack,
}
