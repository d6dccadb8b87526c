namespace ExoGraph.Service.Documents;

/// <summary>A statement as answers show it. In the context null means that the source does not state it.</summary>
public sealed record StatementDocument
{
    /// <summary>Its id.</summary>
    public required string Statement { get; init; }

    /// <summary>What acts.</summary>
    public required EntityRef Subject { get; init; }

    /// <summary>The form in which it acts; null where none is named.</summary>
    public string? SubjectForm { get; init; }

    /// <summary>The predicate.</summary>
    public required string Predicate { get; init; }

    /// <summary><c>+</c>, <c>-</c>, <c>=</c>, <c>?</c> or <c>none</c>.</summary>
    public required string Sign { get; init; }

    /// <summary>What is acted on.</summary>
    public required EntityRef Object { get; init; }

    /// <summary>The form that is acted on; null where none is named.</summary>
    public string? ObjectForm { get; init; }

    /// <summary>step, overall, transfer or none.</summary>
    public required string Scope { get; init; }

    /// <summary>Whether the text entails it but does not say it.</summary>
    public bool Implied { get; init; }

    /// <summary>accepted or as-printed.</summary>
    public required string Reading { get; init; }

    /// <summary>For an as-printed reading, what replaces it.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>beneficial or unfavourable, where the source judges.</summary>
    public string? Framed { get; init; }

    /// <summary>What a marker is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The belief, two digits.</summary>
    public double Belief { get; init; }

    /// <summary>The tumour.</summary>
    public EntityRef? Cancer { get; init; }

    /// <summary>The cell or tissue.</summary>
    public EntityRef? Cell { get; init; }

    /// <summary>The species or model.</summary>
    public EntityRef? Organism { get; init; }

    /// <summary>The body fluid.</summary>
    public EntityRef? Biofluid { get; init; }

    /// <summary>The transfer in which it is set.</summary>
    public string? Transfer { get; init; }

    /// <summary>Its places in declared mechanisms.</summary>
    public IReadOnlyList<string> Mechanisms { get; init; } = [];

    /// <summary>curated, or the pack's name.</summary>
    public required string Source { get; init; }

    /// <summary>Content hash.</summary>
    public required string Hash { get; init; }

    /// <summary>Who says so, and where.</summary>
    public IReadOnlyList<EvidenceDocument> Evidence { get; init; } = [];

    /// <summary>In a chain: other statements of the same hop, best first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StatementDocument>? Parallel { get; init; }
}
