using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Entities;

/// <summary>One thing, with one identifier.</summary>
public sealed record Entity
{
    /// <summary>Its identifier.</summary>
    public required Curie Id { get; init; }

    /// <summary>Its preferred label; no other entity has it.</summary>
    public required string Label { get; init; }

    /// <summary>Its one biological class.</summary>
    public required EntityClass Class { get; init; }

    /// <summary>Other names that people write.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Direct parents, of the same class (or a line's cell type). Widens a filter, never joins a path.</summary>
    public IReadOnlyList<Curie> IsA { get; init; } = [];

    /// <summary>Outcomes only: +1 where more of it is good for the patient, -1 where it is bad, null where that is not known.</summary>
    public int? Desirable { get; init; }

    /// <summary>Outcomes only: the cell or tumour that has it.</summary>
    public Curie? Bearer { get; init; }

    /// <summary>Outcomes only: the process that it is an instance of.</summary>
    public Curie? Process { get; init; }

    /// <summary>Too general to stand inside a path ("exosomes").</summary>
    public bool Generic { get; init; }

    /// <summary>A process whose meaning depends on its bearer (apoptosis, proliferation): never the object of a causal statement.</summary>
    public bool NeedsBearer { get; init; }

    /// <summary>The same thing in other vocabularies.</summary>
    public IReadOnlyList<Curie> Xrefs { get; init; } = [];

    /// <summary>A remark; for an entity of ExoGraph's own, why no vocabulary has it.</summary>
    public string Note { get; init; } = "";
}
