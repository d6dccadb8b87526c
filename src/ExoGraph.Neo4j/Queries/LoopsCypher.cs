using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of a <see cref="LoopsQuery"/>: the same loops as the answer with k unlimited, parallel statements apart, each once. Order and score are ours.</summary>
public static class LoopsCypher
{
    /// <summary>The text with its values written in; null where the query cannot be expressed.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static string? Of(LoopsQuery query, Vocabulary vocabulary) => Equivalent(query, vocabulary).Text;

    /// <summary>The statement, or the options that it cannot express.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Equivalent(LoopsQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        if (query.MinBelief.Millionths > 0 && SourceClause.HasPacks(query.Sources)) return EquivalentCypher.NotPossible("min-belief");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["transferTypes"] = Walked.TransferTypes(vocabulary) };
        var conditions = new List<string> { "r.belief > 0" };
        SourceClause.Add(query.Sources, "r", conditions, parameters);
        if (query.MinBelief.Millionths > 0)
        {
            conditions.Add("r.belief >= $minBelief");
            parameters["minBelief"] = query.MinBelief.Value;
        }
        var about = "";
        if (query.About is { } asked)
        {
            about = "\n  AND any(n IN turn WHERE n.id IN $about)";
            parameters["about"] = asked.Ids.Select(id => id.Text).ToList();
        }
        return EquivalentCypher.Of($$"""
            MATCH p = (start:Entity WHERE {{Walked.Specific("start")}})
                  ((a:Entity)-[r:{{Walked.Types(vocabulary)}} WHERE {{string.Join(" AND ", conditions)}}]->(b:Entity WHERE {{Walked.Specific("b")}})){{{Math.Max(1, query.MinLength)}},{{query.MaxLength}}} (start)
            WITH start, nodes(p)[1..] AS turn, relationships(p) AS hops
            WHERE all(n IN turn WHERE single(m IN turn WHERE m = n))
              // A loop passes at most one cell, and begins there; else at the entity whose id is first. So each is met once.
              AND none(n IN turn WHERE n <> start AND {{Walked.EndsChains("n")}})
              AND ({{Walked.EndsChains("start")}} OR none(n IN turn WHERE n.id < start.id))
              // Hops of transfers that follow each other are of one transfer, but for the cell at the seam; a side branch leads there only.
              AND (size(hops) = 1 OR all(i IN range(0, size(hops) - 1) WHERE (i = size(hops) - 1 AND {{Walked.EndsChains("start")}})
                OR (type(hops[i]) <> 'DELIVERS_TO' AND (NOT type(hops[i]) IN $transferTypes OR NOT type(hops[(i + 1) % size(hops)]) IN $transferTypes
                  OR hops[i].transfer = hops[(i + 1) % size(hops)].transfer)))){{about}}
            RETURN [n IN [start] + turn[..-1] | n.id] AS entities, [h IN hops | h.id] AS statements, reduce(sign = 1, h IN hops | sign * h.sign) AS netSign
            ORDER BY size(statements), statements
            """, parameters);
    }
}
