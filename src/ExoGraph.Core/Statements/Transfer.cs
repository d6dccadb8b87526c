using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Core.Statements;

/// <summary>Donor cell, vesicle, cargo and recipient cell as one publication reports them. A null participant is not stated.</summary>
public sealed record Transfer
{
    /// <summary>Its id, such as <c>wang-2019#t1</c>.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The donor cell, line, tissue, fluid or organism.</summary>
    public Curie? Donor { get; init; }

    /// <summary>The vesicle.</summary>
    public Curie? Vesicle { get; init; }

    /// <summary>The recipient cell, line or tissue.</summary>
    public Curie? Recipient { get; init; }

    /// <summary>The fluid it was taken from or passes through.</summary>
    public Curie? Biofluid { get; init; }

    /// <summary>How far it reaches.</summary>
    public TransferMode Mode { get; init; }

    /// <summary>Proof of functional transfer, as the source states it; <c>not-stated</c> where it does not.</summary>
    public string Proof { get; init; } = "not-stated";

    /// <summary>How the vesicles were isolated, as the authors named it.</summary>
    public string Method { get; init; } = "not-stated";

    /// <summary>What the vesicle carries.</summary>
    public IReadOnlyList<Cargo> Cargo { get; init; } = [];

    /// <summary>What its surface was modified with.</summary>
    public IReadOnlyList<Curie> Surface { get; init; } = [];

    /// <summary>What it homes to.</summary>
    public IReadOnlyList<Curie> Targeting { get; init; } = [];

    /// <summary>What sets the cargo free.</summary>
    public Term Release { get; init; } = Term.NotStated;

    /// <summary>How it was given.</summary>
    public Term Route { get; init; } = Term.NotStated;

    /// <summary>Its setting; the cell is the recipient.</summary>
    public Context Context { get; init; } = Context.NotStated;

    /// <summary>Who says so, and where.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The id of its hop from donor to vesicle.</summary>
    public RecordId SecretesId => new(Id.Text + ".secretes");

    /// <summary>The id of its hop from vesicle to a cargo.</summary>
    public RecordId CarriesId(Curie cargo) => new($"{Id.Text}.carries.{cargo.Text}");

    /// <summary>The id of its side branch from vesicle to recipient.</summary>
    public RecordId DeliversId => new(Id.Text + ".delivers");
}
