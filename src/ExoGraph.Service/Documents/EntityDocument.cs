namespace ExoGraph.Service.Documents;

/// <summary>All that the graph says of an entity.</summary>
public sealed record EntityDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>Its class.</summary>
    public required string Class { get; init; }

    /// <summary>A page of its vocabulary about it.</summary>
    public string? Url { get; init; }

    /// <summary>What the records use it as.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The same thing elsewhere.</summary>
    public IReadOnlyList<string> Xrefs { get; init; } = [];

    /// <summary>Direct parents.</summary>
    public IReadOnlyList<EntityRef> IsA { get; init; } = [];

    /// <summary>Direct children.</summary>
    public IReadOnlyList<EntityRef> Narrower { get; init; } = [];

    /// <summary>Outcomes: whether more of it is good for the patient.</summary>
    public int? Desirable { get; init; }

    /// <summary>Outcomes: who has it.</summary>
    public EntityRef? Bearer { get; init; }

    /// <summary>Outcomes: the process.</summary>
    public EntityRef? Process { get; init; }

    /// <summary>Processes: their outcomes.</summary>
    public IReadOnlyList<EntityRef> Outcomes { get; init; } = [];

    /// <summary>A remark.</summary>
    public string Note { get; init; } = "";

    /// <summary>Accepted statements whose subject it is.</summary>
    public IReadOnlyList<StatementDocument> ActsOn { get; init; } = [];

    /// <summary>Accepted statements whose object it is.</summary>
    public IReadOnlyList<StatementDocument> ActedOnBy { get; init; } = [];

    /// <summary>Readings kept as printed.</summary>
    public IReadOnlyList<StatementDocument> AsPrinted { get; init; } = [];

    /// <summary>Transfers in which it takes part.</summary>
    public IReadOnlyList<TransferDocument> Transfers { get; init; } = [];

    /// <summary>The tumours in which any of this is stated.</summary>
    public IReadOnlyList<EntityRef> Cancers { get; init; } = [];

    /// <summary>What imported packs say of the same pairs; empty where there are no packs.</summary>
    public IReadOnlyList<CorroborationDocument> Corroboration { get; init; } = [];

    /// <summary>Properties that are no edges.</summary>
    public IReadOnlyList<NoteDocument> Notes { get; init; } = [];

    /// <summary>Publications that say any of this.</summary>
    public IReadOnlyList<PublicationRef> Publications { get; init; } = [];

    /// <summary>Cypher that returns, on the loaded Neo4j, the accepted statements above and the hops of transfers that begin or end here.</summary>
    public string? Cypher { get; init; }
}
