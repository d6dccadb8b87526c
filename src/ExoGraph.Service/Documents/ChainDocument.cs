namespace ExoGraph.Service.Documents;

/// <summary>A ranked chain.</summary>
public sealed record ChainDocument
{
    /// <summary>Its rank, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Its score, two digits.</summary>
    public required double Score { get; init; }

    /// <summary>promotes, inhibits or indeterminate.</summary>
    public required string Effect { get; init; }

    /// <summary>The first hop of unknown sign, from 1.</summary>
    public int? OpaqueHop { get; init; }

    /// <summary>attested or stitched; overall for an effect with no mechanism given.</summary>
    public required string Kind { get; init; }

    /// <summary>Good (1) or bad (-1) for the patient; null where unknown.</summary>
    public int? Benefit { get; init; }

    /// <summary>The chain as a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Declared mechanisms that hold it whole.</summary>
    public IReadOnlyList<string> Mechanisms { get; init; } = [];

    /// <summary>The least believed hop, from 1.</summary>
    public required int WeakestHop { get; init; }

    /// <summary>The runs of which the score is made: the product of their beliefs and of the penalties of the joins.</summary>
    public IReadOnlyList<RunDocument> Runs { get; init; } = [];

    /// <summary>Where runs are joined.</summary>
    public IReadOnlyList<JoinDocument> Joins { get; init; } = [];

    /// <summary>How many shorter chains were folded into it.</summary>
    public int Folded { get; init; }

    /// <summary>The transfers that it passes or is set in.</summary>
    public IReadOnlyList<TransferDocument> Transfers { get; init; } = [];

    /// <summary>The hops, from the asked start to the end.</summary>
    public required IReadOnlyList<StatementDocument> Hops { get; init; }
}
