using System.Text.Json.Serialization;

namespace ExoGraph.Service.Documents;

/// <summary>The answer to a chain query.</summary>
public sealed record ChainsDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>What was asked, as it was understood.</summary>
    public required ChainQueryDocument Query { get; init; }

    /// <summary>Chains, best first.</summary>
    public required IReadOnlyList<ChainDocument> Chains { get; init; }

    /// <summary>Effects with no mechanism given, where no chain of steps exists.</summary>
    public IReadOnlyList<ChainDocument> Overall { get; init; } = [];

    /// <summary>Where nothing was found: what one relaxed constraint lets through.</summary>
    public NearestMissDocument? NearestMiss { get; init; }

    /// <summary>Where nothing was found: why.</summary>
    public string? Reason { get; init; }

    /// <summary>Statements that touch the answer and were left out.</summary>
    public required ExcludedDocument Excluded { get; init; }

    /// <summary>Whether the time budget ended the search.</summary>
    public bool Truncated { get; init; }

    /// <summary>Where truncated: every chain with a score above this is in the answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? ProvenAbove { get; init; }

    /// <summary>A link that asks the same again.</summary>
    public required string Permalink { get; init; }

    /// <summary>Cypher that returns the same set on the loaded Neo4j, before folding; null where there is none.</summary>
    public string? Cypher { get; init; }

    /// <summary>How the Cypher's set and this answer differ, or why there is no Cypher.</summary>
    public string? CypherNote { get; init; }
}
