using ExoGraph.Core.Entities;

namespace ExoGraph.Core.Vocabularies;

/// <summary>The one vocabulary: what a record may say.</summary>
public sealed record Vocabulary
{
    /// <summary>Prefixes of identifiers, by prefix.</summary>
    public required IReadOnlyDictionary<string, PrefixRule> Prefixes { get; init; }

    /// <summary>Classes, by name.</summary>
    public required IReadOnlyDictionary<string, ClassRule> Classes { get; init; }

    /// <summary>Names for several classes at once (<c>RNA</c>, <c>Agent</c>).</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<EntityClass>> Groups { get; init; }

    /// <summary>Predicates, by name.</summary>
    public required IReadOnlyDictionary<string, Predicate> Predicates { get; init; }

    /// <summary>Words of the closed lists.</summary>
    public required IReadOnlyDictionary<ClosedList, IReadOnlySet<Term>> Lists { get; init; }

    /// <summary>The predicate of a transfer's first hop, donor to vesicle.</summary>
    public Predicate Secretes => Predicates["secretes"];

    /// <summary>The predicate of a transfer's second hop, vesicle to cargo.</summary>
    public Predicate Carries => Predicates["carries"];

    /// <summary>The predicate of a transfer's side branch, vesicle to recipient.</summary>
    public Predicate DeliversTo => Predicates["delivers_to"];
}
