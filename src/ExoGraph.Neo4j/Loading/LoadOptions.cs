namespace ExoGraph.Neo4j.Loading;

/// <summary>How a load goes about its work.</summary>
public sealed record LoadOptions
{
    /// <summary>The usual.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>How long to wait for another loader before giving way to it.</summary>
    public TimeSpan WaitForOther { get; init; } = TimeSpan.Zero;

    /// <summary>
    /// Whether to compare what nodes and relationships really hold rather than the hash they bear: mends what was edited by hand, and takes
    /// longer.
    /// </summary>
    public bool Repair { get; init; }

    /// <summary>How many nodes or relationships one statement writes at most. It is halved where the server's memory does not allow it.</summary>
    public int BatchSize { get; init; } = 10_000;

    /// <summary>
    /// Up to how many changed nodes and relationships a load is one transaction; null: as many as the server's limit on the memory of a
    /// transaction allows.
    /// </summary>
    public int? MaxTransactionElements { get; init; }

    /// <summary>How long the lock outlives a loader that died. A living one renews it in time.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);
}
