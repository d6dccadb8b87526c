using ExoGraph.Core.Entities;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>What chains, cuts and loops walk, as parts of Cypher.</summary>
internal static class Walked
{
    private static readonly EntityClass[] s_endClasses = [EntityClass.Anatomy, EntityClass.Biofluid, EntityClass.Cell, EntityClass.CellLine, EntityClass.Organism];

    /// <summary>The relationship types of steps and hops of transfers, quoted and joined.</summary>
    public static string Types(Vocabulary vocabulary) => CypherName.Join(Predicates(vocabulary).Select(p => p.RelationshipType), '|');

    /// <summary>The relationship types of hops of transfers.</summary>
    public static IReadOnlyList<string> TransferTypes(Vocabulary vocabulary) => [.. Predicates(vocabulary).Where(p => p.Walk == Walk.Transfer).Select(p => p.RelationshipType)];

    /// <summary>The condition that a node is no cell or place, which stand at the ends of a chain only.</summary>
    public static string Inner(string node) => $"NOT {EndsChains(node)}";

    /// <summary>The condition that a node is a cell or a place.</summary>
    public static string EndsChains(string node) => $"{node}.class IN {CypherLiteral.Of(s_endClasses.Select(c => c.Name))}";

    /// <summary>The condition that a node is not too general to stand in a chain.</summary>
    public static string Specific(string node) => $"NOT coalesce({node}.generic, false)";

    private static IEnumerable<Predicate> Predicates(Vocabulary vocabulary) =>
        vocabulary.Predicates.Values.Where(p => p.Walk != Walk.Never && p.Sign != Sign.None).OrderBy(p => p.Name, StringComparer.Ordinal);
}
