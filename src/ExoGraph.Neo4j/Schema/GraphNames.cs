using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Schema;

/// <summary>All labels and relationship types that a load may write: those of one vocabulary, and those of the model itself.</summary>
public sealed class GraphNames
{
    /// <summary>The labels by which ids are unique.</summary>
    public static readonly IReadOnlyList<string> Kinds = [.. Enum.GetNames<NodeKind>()];

    private static readonly string[] s_roles = [.. Enum.GetNames<Roles>().Where(name => name != nameof(Roles.None))];

    // Classes that the code itself asks about; a vocabulary may leave them out or add others.
    private static readonly EntityClass[] s_classes =
    [
        EntityClass.MicroRna, EntityClass.Gene, EntityClass.ProteinFamily, EntityClass.Cell, EntityClass.CellLine, EntityClass.Vesicle,
        EntityClass.Process, EntityClass.Pathway, EntityClass.Outcome, EntityClass.Tumour, EntityClass.Anatomy, EntityClass.Biofluid,
        EntityClass.Organism, EntityClass.Intervention, EntityClass.SmallMolecule,
    ];

    private readonly HashSet<string> _classes;
    private readonly HashSet<string> _predicates;

    /// <summary>The names of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    public GraphNames(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _classes = [.. vocabulary.Classes.Values.Select(rule => rule.Class.Name), .. s_classes.Select(c => c.Name)];
        _predicates = [.. vocabulary.Predicates.Keys];
        EntityLabels = [.. _classes.Concat(s_roles).Distinct().Order(StringComparer.Ordinal)];
        Types = [.. vocabulary.Predicates.Values.SelectMany(p => new[] { p.RelationshipType, p.OverallRelationshipType })
            .Concat(RelationshipShape.Provenance.Select(s => s.Type)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Labels of entities besides <c>Entity</c>: classes and roles.</summary>
    public IReadOnlyList<string> EntityLabels { get; }

    /// <summary>All relationship types.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The labels of an entity, <c>Entity</c> first, then its class, then its other roles.</summary>
    /// <param name="class">Its class.</param>
    /// <param name="roles">Its roles.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such class.</exception>
    public IReadOnlyList<string> LabelsOf(EntityClass @class, Roles roles)
    {
        if (!_classes.Contains(@class.Name)) throw new ArgumentException($"The vocabulary has no class '{@class.Name}'.", nameof(@class));
        return [.. s_roles.Where(r => roles.HasFlag(Enum.Parse<Roles>(r))).Prepend(@class.Name).Prepend(nameof(NodeKind.Entity)).Distinct()];
    }

    /// <summary>The relationship type of a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="overall">Whether the statement is an overall effect.</param>
    /// <exception cref="ArgumentException">The vocabulary has no such predicate.</exception>
    public string TypeOf(Predicate predicate, bool overall)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        if (!_predicates.Contains(predicate.Name)) throw new ArgumentException($"The vocabulary has no predicate '{predicate.Name}'.", nameof(predicate));
        return overall ? predicate.OverallRelationshipType : predicate.RelationshipType;
    }
}
