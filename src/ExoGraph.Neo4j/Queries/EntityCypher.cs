using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of an entity's page and of its neighbourhood, over the curated records: what packs say beside them is not part of either.</summary>
public static class EntityCypher
{
    /// <summary>How far a neighbourhood reaches at the most.</summary>
    public const int MostDepth = 4;

    /// <summary>The entity and every accepted statement of which it is subject or object.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Of(Curie id, Vocabulary vocabulary) => EquivalentCypher.Of($$"""
        MATCH (e:Entity {id: $id})
        OPTIONAL MATCH (e)-[r:{{Types(vocabulary)}} WHERE r.source = $source]-(:Entity)
        WITH DISTINCT e, r ORDER BY r.id
        RETURN e AS entity, collect(r) AS relationships, collect(r.id) AS statements
        """, Parameters(id));

    /// <summary>Every accepted statement met on a walk of so many statements from the entity, whichever way they point.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="depth">How far; 1 for its own statements. From 1 to <see cref="MostDepth"/>.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    /// <exception cref="ArgumentOutOfRangeException">The depth is out of range.</exception>
    public static EquivalentCypher NeighbourhoodOf(Curie id, int depth, Vocabulary vocabulary)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MostDepth);
        // Entities are gathered ring by ring, not path by path: the paths through a hub are without number.
        var rings = string.Concat(Enumerable.Range(1, depth - 1).Select(_ => $$"""
            UNWIND ring AS e
            OPTIONAL MATCH (e)-[r:{{Types(vocabulary)}} WHERE r.source = $source]-(near:Entity)
            WITH ring, collect(DISTINCT near) AS more
            UNWIND ring + more AS e
            WITH collect(DISTINCT e) AS ring

            """));
        return EquivalentCypher.Of($$"""
            MATCH (e:Entity {id: $id})
            WITH [e] AS ring
            {{rings}}UNWIND ring AS e
            MATCH (e)-[r:{{Types(vocabulary)}} WHERE r.source = $source]-(:Entity)
            WITH DISTINCT r
            RETURN startNode(r) AS subject, r AS relationship, endNode(r) AS object, r.id AS statement
            ORDER BY statement
            """, Parameters(id));
    }

    private static string Types(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return CypherName.Join(vocabulary.Predicates.Values.Where(p => p.Name != "is_a").SelectMany(p => p.Walk == Walk.Step ? new[] { p.RelationshipType, p.OverallRelationshipType } : [p.RelationshipType])
            .Order(StringComparer.Ordinal), '|');
    }

    private static Dictionary<string, object?> Parameters(Curie id) => new(StringComparer.Ordinal) { ["id"] = id.Text, ["source"] = SourceNames.Curated };
}
