namespace ExoGraph.Core.Queries.Chains;

/// <summary>The answer to a <see cref="ChainQuery"/>. An empty one says why.</summary>
public sealed record ChainsAnswer
{
    /// <summary>Which graph answered.</summary>
    public required GraphSummary Graph { get; init; }

    /// <summary>What was asked.</summary>
    public required ChainQuery Query { get; init; }

    /// <summary>Chains of steps and transfers, best first.</summary>
    public required IReadOnlyList<Chain> Chains { get; init; }

    /// <summary>Overall effects from start to end with no mechanism given, each as a chain of one hop; filled where no chain of steps exists.</summary>
    public IReadOnlyList<Chain> Overall { get; init; } = [];

    /// <summary>Where nothing was found: what one relaxed constraint lets through.</summary>
    public NearestMiss? NearestMiss { get; init; }

    /// <summary>Where nothing was found: a sentence that says why.</summary>
    public string? Reason { get; init; }

    /// <summary>What was left out.</summary>
    public required Exclusions Excluded { get; init; }

    /// <summary>Whether the budget ended the search before it was complete.</summary>
    public bool Truncated { get; init; }

    /// <summary>Where truncated: every chain with a score above this one is in the answer; null where nothing was proven.</summary>
    public double? ProvenAbove { get; init; }
}
