using ExoGraph.Core.Entities;

namespace ExoGraph.Core.Vocabularies;

/// <summary>A predicate of the vocabulary: what it means for a chain and which classes it joins.</summary>
public sealed record Predicate
{
    /// <summary>Its name, in lower case with underscores (<c>downregulates</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The sign of every statement that uses it.</summary>
    public required Sign Sign { get; init; }

    /// <summary>Whether its statements can stand in a chain.</summary>
    public required Walk Walk { get; init; }

    /// <summary>Classes that its subject may have.</summary>
    public required IReadOnlySet<EntityClass> Subjects { get; init; }

    /// <summary>Classes that its object may have.</summary>
    public required IReadOnlySet<EntityClass> Objects { get; init; }

    /// <summary>The nearest Biolink 4.4 predicate.</summary>
    public string Biolink { get; init; } = "biolink:related_to";

    /// <summary>Biolink's object_direction_qualifier, where the predicate has a direction.</summary>
    public string? Direction { get; init; }

    /// <summary>Biolink's object_aspect_qualifier, where the predicate has one.</summary>
    public string? Aspect { get; init; }

    /// <summary>Its relationship type in Neo4j: the name in upper case.</summary>
    public string RelationshipType => Name.ToUpperInvariant();

    /// <summary>The relationship type of its overall statements in Neo4j (<c>NET_PROMOTES</c>).</summary>
    public string OverallRelationshipType => "NET_" + RelationshipType;

    /// <summary>Two predicates are the same when their names are.</summary>
    public bool Equals(Predicate? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
