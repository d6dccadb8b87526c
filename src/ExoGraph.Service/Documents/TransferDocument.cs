namespace ExoGraph.Service.Documents;

/// <summary>A transfer: donor, vesicle, cargo, recipient. A null participant is not stated.</summary>
public sealed record TransferDocument
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The donor.</summary>
    public EntityRef? Donor { get; init; }

    /// <summary>The vesicle.</summary>
    public EntityRef? Vesicle { get; init; }

    /// <summary>The recipient.</summary>
    public EntityRef? Recipient { get; init; }

    /// <summary>The body fluid.</summary>
    public EntityRef? Biofluid { get; init; }

    /// <summary>autocrine, paracrine, systemic or not-stated.</summary>
    public required string Mode { get; init; }

    /// <summary>Proof of functional transfer as stated, or not-stated.</summary>
    public required string Proof { get; init; }

    /// <summary>How the vesicles were isolated, as the authors named it.</summary>
    public required string Method { get; init; }

    /// <summary>What is carried.</summary>
    public IReadOnlyList<CargoDocument> Cargo { get; init; } = [];

    /// <summary>What the surface was modified with.</summary>
    public IReadOnlyList<EntityRef> Surface { get; init; } = [];

    /// <summary>What it homes to.</summary>
    public IReadOnlyList<EntityRef> Targeting { get; init; } = [];

    /// <summary>What sets the cargo free.</summary>
    public required string Release { get; init; }

    /// <summary>How it was given.</summary>
    public required string Route { get; init; }

    /// <summary>The tumour.</summary>
    public EntityRef? Cancer { get; init; }

    /// <summary>Who says so, and where.</summary>
    public IReadOnlyList<EvidenceDocument> Evidence { get; init; } = [];
}
