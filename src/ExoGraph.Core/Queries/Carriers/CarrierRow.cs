using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Core.Queries.Carriers;

/// <summary>One carrier as one transfer has it. Donor, recipient, route, release, mode and evidence are those of the transfer.</summary>
public sealed record CarrierRow
{
    /// <summary>The transfer.</summary>
    public required Transfer Transfer { get; init; }

    /// <summary>What carries: a vesicle, or a nanomaterial.</summary>
    public required Curie Carrier { get; init; }

    /// <summary>Engineered, natural, or not stated.</summary>
    public required CarrierOrigin Origin { get; init; }

    /// <summary>What it carries of what was asked for, with form, loading and topology; all of its cargo where nothing was.</summary>
    public required IReadOnlyList<Cargo> Payload { get; init; }

    /// <summary>What its surface was modified with, by the transfer or by a statement, in order of id.</summary>
    public required IReadOnlyList<Curie> Surface { get; init; }

    /// <summary>What it homes to, in order of id.</summary>
    public required IReadOnlyList<Curie> Targeting { get; init; }

    /// <summary>Barriers that it crosses, by the same publication, in order of id.</summary>
    public required IReadOnlyList<Curie> Crosses { get; init; }

    /// <summary>Species and models in which its transfer or its outcomes were seen, in order of id.</summary>
    public required IReadOnlyList<Curie> Models { get; init; }

    /// <summary>What it or its payload does, by the same publication: in order of id.</summary>
    public required IReadOnlyList<CarrierOutcome> Outcomes { get; init; }

    /// <summary>What it is said to treat, by the same publication, in order of id.</summary>
    public required IReadOnlyList<Statement> Treats { get; init; }
}
