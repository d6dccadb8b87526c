using ExoGraph.Core.Entities;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of a <see cref="SharedQuery"/>: one row a shared thing and cancer, with the statements that hit it there.</summary>
public static class SharedCypher
{
    private static readonly string[] s_targets = ["Gene", "ProteinFamily", "MicroRNA", "LncRna", "Rna"];

    /// <summary>The text with its values written in; null where the query cannot be expressed.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static string? Of(SharedQuery query, Vocabulary vocabulary) => Equivalent(query, vocabulary).Text;

    /// <summary>The statement, or the options that it cannot express: a sign that no predicate of the kind has.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Equivalent(SharedQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var types = Types(query, vocabulary).Order(StringComparer.Ordinal).ToList();
        if (types.Count == 0) return EquivalentCypher.NotPossible("sign");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["minCancers"] = query.MinCancers };
        var conditions = new List<string> { "r.cancer IS NOT NULL", "r.belief > 0" };
        SourceClause.Add(query.SourcesOrDefault, "r", conditions, parameters);
        if (query.Kind != SharedKind.Cargo)
        {
            conditions.Add("hit.class IN $classes");
            parameters["classes"] = Classes(query.Kind);
        }
        var wanted = "";
        if (query.Cancer is { } cancer)
        {
            wanted = " AND any(c IN cancers WHERE c.cancer IN $cancers)";
            parameters["cancers"] = cancer.Ids.Select(i => i.Text).ToArray();
        }
        // Outcomes of one process in different bearers are one thing here.
        var thing = query.Kind == SharedKind.Outcomes ? "coalesce(hit.process, hit.id)" : "hit.id";
        return EquivalentCypher.Of($$"""
            MATCH (:Entity)-[r:{{CypherName.Join(types, '|')}}]->(hit:Entity)
            WHERE {{string.Join(" AND ", conditions)}}
            WITH {{thing}} AS thing, r.cancer AS cancer, collect(r.id) AS statements
            WITH thing, collect({cancer: cancer, statements: statements}) AS stated
            // Of a cancer and one below it, only the one below counts.
            WITH thing, [s IN stated WHERE NOT EXISTS {
              MATCH (child:Entity)-[:IS_A]->+(:Entity {id: s.cancer}) WHERE child.id <> s.cancer AND child.id IN [o IN stated | o.cancer] }] AS cancers
            WHERE size(cancers) >= $minCancers{{wanted}}
            UNWIND cancers AS c
            OPTIONAL MATCH (t:Entity {id: thing})
            OPTIONAL MATCH (of:Entity {id: c.cancer})
            RETURN thing, t.name AS name, c.cancer AS cancer, of.name AS cancerName, COLLECT { UNWIND c.statements AS s RETURN s ORDER BY s } AS statements
            ORDER BY thing, cancer
            """, parameters);
    }

    private static IEnumerable<string> Types(SharedQuery query, Vocabulary vocabulary)
    {
        foreach (var predicate in vocabulary.Predicates.Values)
        {
            if (!HasSign(query.Sign, predicate.Sign)) continue;
            if (query.Kind == SharedKind.Cargo)
            {
                if (predicate.Name == "carries") yield return predicate.RelationshipType;
            }
            else if (predicate.Walk == Walk.Step)
            {
                yield return predicate.RelationshipType;
                yield return predicate.OverallRelationshipType;
            }
        }
    }

    private static bool HasSign(Sign? wanted, Sign sign) => sign != Sign.None && (wanted is null || wanted == sign || (wanted == Sign.Plus && sign == Sign.Same));

    /// <summary>The classes that things of a kind have.</summary>
    internal static string[] Classes(SharedKind kind) => kind switch
    {
        SharedKind.Targets => s_targets,
        SharedKind.Pathways => [EntityClass.Process.Name, EntityClass.Pathway.Name],
        _ => [EntityClass.Outcome.Name],
    };
}
