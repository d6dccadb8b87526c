using ExoGraph.Core.Entities;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of a <see cref="FacesQuery"/>: one row an agent and what it acts on both ways, with the statements of each telling.</summary>
public static class FacesCypher
{
    private static readonly string[] s_ends =
        [.. new[] { EntityClass.Anatomy, EntityClass.Biofluid, EntityClass.Cell, EntityClass.CellLine, EntityClass.Organism }.Select(c => c.Name)];

    /// <summary>The opposite effects.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Of(FacesQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        var single = new List<string> { "r.belief > 0", "r.sign <> 0" };
        SourceClause.Add(query.SourcesOrDefault, "r", single, parameters);
        // Only the records declare paths.
        var paths = query.Direct || !SourceClause.HasCurated(query.SourcesOrDefault) ? "" : Paths(vocabulary, parameters);
        var told = new List<string> { "sign <> 0", "agent <> end", "NOT coalesce(agent.generic, false)", "NOT coalesce(end.generic, false)" };
        if (query.About is { } about)
        {
            parameters["about"] = about.Ids.Select(id => id.Text).ToList();
            told.Add("(agent.id IN $about OR end.id IN $about OR on IN $about)");
        }
        return EquivalentCypher.Of($$"""
            CALL () {
              MATCH (a:Entity)-[r:{{Types(vocabulary, Walk.Step)}}]->(b:Entity)
              WHERE {{string.Join(" AND ", single)}}
              RETURN a AS agent, b AS end, r.sign AS sign, [r.id] AS statements
            {{paths}}}
            // Outcomes of one process in different bearers meet in the process.
            WITH agent, end, sign, statements, coalesce(end.process, end.id) AS on
            WHERE {{string.Join(" AND ", told)}}
            WITH agent, on, collect(CASE WHEN sign > 0 THEN statements END) AS promotes, collect(CASE WHEN sign < 0 THEN statements END) AS inhibits
            WHERE size(promotes) > 0 AND size(inhibits) > 0
            RETURN agent.id AS agent, agent.name AS name, on, promotes, inhibits
            ORDER BY agent, on
            """, parameters);
    }

    /// <summary>The statements that evidence of some weight speaks for and against.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The statement; not possible where only packs are asked, whose evidence stays in the pack.</returns>
    public static EquivalentCypher DisputedOf(FacesQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!SourceClause.HasCurated(query.SourcesOrDefault)) return EquivalentCypher.NotPossible("sources");
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        var asked = "";
        if (query.About is { } about)
        {
            parameters["about"] = about.Ids.Select(id => id.Text).ToList();
            asked = " AND (s.subject IN $about OR s.object IN $about)";
        }
        return EquivalentCypher.Of($$"""
            MATCH (s:Statement {reading: 'accepted'})
            WHERE {{Has("SUPPORTS")}}
              AND {{Has("REFUTES")}}{{asked}}
            RETURN s.id AS statement, s.subject AS subject, s.predicate AS predicate, s.object AS object
            ORDER BY statement
            """, parameters);
    }

    /// <summary>Parts of two or more hops of one declared path, that pass no entity twice and pass through no cell or place.</summary>
    private static string Paths(Vocabulary vocabulary, Dictionary<string, object?> parameters)
    {
        parameters["places"] = s_ends;
        parameters["transferTypes"] = vocabulary.Predicates.Values.Where(p => p.Walk == Walk.Transfer).Select(p => p.RelationshipType).Order(StringComparer.Ordinal).ToList();
        return $$"""
              UNION
              MATCH (m:Mechanism)-[step:STEP]->(s:Statement)-[:SUBJECT]->(a:Entity)
              MATCH (s)-[:OBJECT]->(b:Entity)
              MATCH (a)-[r:{{Types(vocabulary, Walk.Step, Walk.Transfer)}}]->(b)
              WHERE r.id = s.id AND r.belief > 0
              WITH m, step, r ORDER BY step.order
              WITH m, collect({order: step.order, hop: r}) AS steps
              UNWIND range(0, size(steps) - 2) AS first
              UNWIND range(first + 1, size(steps) - 1) AS last
              WITH [s IN steps[first..last + 1] | s.hop] AS hops, steps[last].order - steps[first].order AS length
              WITH hops, length, [startNode(hops[0])] + [h IN hops | endNode(h)] AS passed
              WHERE length = size(hops) - 1
                AND all(i IN range(1, length) WHERE startNode(hops[i]) = endNode(hops[i - 1]))
                AND all(n IN passed WHERE single(m IN passed WHERE m = n))
                AND none(n IN passed[1..-1] WHERE n.class IN $places)
                AND NOT type(hops[-1]) IN $transferTypes
              RETURN passed[0] AS agent, passed[-1] AS end, reduce(sign = 1, h IN hops | sign * h.sign) AS sign, [h IN hops | h.id] AS statements

            """;
    }

    // Evidence of a retracted study and citations that the source contradicts weigh nothing.
    private static string Has(string speaks) =>
        $"EXISTS {{ MATCH (s)<-[:{speaks}]-(e:Evidence) WHERE e.verdict <> 'contradicted' AND NOT EXISTS {{ MATCH (e)-[:ABOUT]->(p:Publication) WHERE 'retraction' IN p.notices }} }}";

    private static string Types(Vocabulary vocabulary, params Walk[] walks) => CypherName.Join(
        vocabulary.Predicates.Values.Where(p => walks.Contains(p.Walk) && p.Sign != Sign.None)
            .SelectMany(p => p.Walk == Walk.Step ? new[] { p.RelationshipType, p.OverallRelationshipType } : [p.RelationshipType]).Order(StringComparer.Ordinal), '|');
}
