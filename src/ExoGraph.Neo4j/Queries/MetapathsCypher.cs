using ExoGraph.Core.Queries.Metapaths;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of a <see cref="MetapathsQuery"/>: the same metapaths with their path counts and degree-weighted path counts. What chance gives is not in it.</summary>
public static class MetapathsCypher
{
    private static readonly string[] s_undirected = ["ASSOCIATED_WITH", "BINDS", "COMBINED_WITH"];

    /// <summary>The text with its values written in.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static string? Of(MetapathsQuery query, Vocabulary vocabulary) => Equivalent(query, vocabulary).Text;

    /// <summary>The statement.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Equivalent(MetapathsQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["from"] = query.From.Ids.Select(id => id.Text).ToList(),
            ["to"] = query.To.Ids.Select(id => id.Text).ToList(),
            ["damping"] = query.Damping,
            ["undirected"] = s_undirected,
        };
        var types = CypherName.Join(vocabulary.Predicates.Values.Where(p => p.Name != "is_a").Select(p => p.RelationshipType).Order(StringComparer.Ordinal), '|');
        var length = Math.Clamp(query.MaxLength, 1, MetapathsQuery.LongestMetapath);
        return EquivalentCypher.Of($$"""
            MATCH p = (start:Entity WHERE start.id IN $from)
                  ((a:Entity)-[r:{{types}} WHERE {{Counts("r", query, parameters)}}]-(b:Entity)){1,{{length}}} (target:Entity WHERE target.id IN $to)
            WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
            // Two statements of one predicate between the same two are one edge; binding and association between two of one class have no direction.
            WITH DISTINCT nodes(p) AS path, [i IN range(0, size(relationships(p)) - 1) |
              [nodes(p)[i].class, type(relationships(p)[i]),
               CASE WHEN nodes(p)[i].class = nodes(p)[i + 1].class AND type(relationships(p)[i]) IN $undirected THEN 'both'
                    WHEN startNode(relationships(p)[i]) = nodes(p)[i] THEN 'forward' ELSE 'backward' END,
               nodes(p)[i + 1].class]] AS steps
            CALL (path, steps) {
              UNWIND range(0, size(steps) - 1) AS i
              WITH path[i] AS one, path[i + 1] AS other, steps[i][1] AS kind, steps[i][2] AS direction
              WITH COUNT { MATCH (one)-[r:{{types}}]-(n:Entity) WHERE {{Degree("one", "other")}} RETURN DISTINCT n } AS from,
                   COUNT { MATCH (other)-[r:{{types}}]-(n:Entity) WHERE {{Degree("other", "one")}} RETURN DISTINCT n } AS to
              RETURN collect(toFloat(from) * to) AS degrees
            }
            RETURN steps AS metapath, count(*) AS paths, sum(reduce(weight = 1.0, d IN degrees | weight * d ^ -$damping)) AS weight
            ORDER BY weight DESC
            """, parameters);

        // Neighbours of one end along the same kind of edge: of the other end's class, and on the same side of the statement.
        string Degree(string end, string other) =>
            $"type(r) = kind AND n <> {end} AND n.class = {other}.class AND {Counts("r", query, parameters)} AND (direction = 'both' OR (startNode(r) = {end}) = ({(end == "one" ? "direction = 'forward'" : "direction = 'backward'")}))";
    }

    private static string Counts(string relationship, MetapathsQuery query, Dictionary<string, object?> parameters)
    {
        var conditions = new List<string> { $"{relationship}.belief > 0" };
        SourceClause.Add(query.Sources, relationship, conditions, parameters);
        return string.Join(" AND ", conditions);
    }
}
