namespace ExoGraph.Service.Documents;

/// <summary>What a publication says, and how others report it.</summary>
public sealed record PublicationDocument
{
    /// <summary>Which graph answered.</summary>
    public required GraphDocument Graph { get; init; }

    /// <summary>The publication.</summary>
    public required PublicationRef Publication { get; init; }

    /// <summary>study or review.</summary>
    public required string Kind { get; init; }

    /// <summary>Authors as printed.</summary>
    public string Authors { get; init; } = "";

    /// <summary>Corrections, retractions, concerns.</summary>
    public IReadOnlyList<NoticeDocument> Notices { get; init; } = [];

    /// <summary>Where a curator read about it.</summary>
    public IReadOnlyList<ReadAboutDocument> ReadIn { get; init; } = [];

    /// <summary>Who wrote its records; null where the build had no history.</summary>
    public RecordedDocument? Recorded { get; init; }

    /// <summary>Mechanisms that it asserts.</summary>
    public IReadOnlyList<MechanismDocument> Mechanisms { get; init; } = [];

    /// <summary>Transfers that it reports.</summary>
    public IReadOnlyList<TransferDocument> Transfers { get; init; } = [];

    /// <summary>Statements that it makes, as-printed readings included.</summary>
    public IReadOnlyList<StatementDocument> Statements { get; init; } = [];
}
