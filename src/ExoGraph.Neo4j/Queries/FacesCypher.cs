using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The Cypher of a <see cref="FacesQuery"/>, a statement for each part of its answer.</summary>
public static class FacesCypher
{
    /// <summary>Opposite effects: one row an agent and what it acts on both ways, with the statements of each telling.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Of(FacesQuery query, Vocabulary vocabulary)
    {
        var told = new FacesPattern(query, vocabulary);
        return EquivalentCypher.Of($$"""
            {{told.Tellings()}}
            WITH agent, on, collect(CASE WHEN sign > 0 THEN statements END) AS promotes, collect(CASE WHEN sign < 0 THEN statements END) AS inhibits
            WHERE size(promotes) > 0 AND size(inhibits) > 0
            RETURN agent.id AS agent, agent.name AS name, on, promotes, inhibits
            ORDER BY agent, on
            """, told.Parameters);
    }

    /// <summary>What leads to good and to bad outcomes: one row an agent, with the outcomes.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    /// <returns>The statement; not possible with packs, of which the answer counts only what is told both ways of one pair.</returns>
    public static EquivalentCypher BenefitsOf(FacesQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (SourceClause.HasPacks(query.SourcesOrDefault)) return EquivalentCypher.NotPossible("sources");
        var told = new FacesPattern(query, vocabulary);
        return EquivalentCypher.Of($$"""
            {{told.Tellings()}}
            WITH agent, end, sign * coalesce(end.desirable, 0) AS benefit
            WITH agent, collect(DISTINCT CASE WHEN benefit > 0 THEN end.id END) AS good, collect(DISTINCT CASE WHEN benefit < 0 THEN end.id END) AS bad
            WHERE size(good) > 0 AND size(bad) > 0
            RETURN agent.id AS agent, agent.name AS name, good, bad
            ORDER BY agent
            """, told.Parameters);
    }

    /// <summary>Targets that are raised and lowered, by different studies: one row a target, with the statements.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    /// <returns>The statement; not possible with packs, whose evidence stays in the pack.</returns>
    public static EquivalentCypher TargetsOf(FacesQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (SourceClause.HasPacks(query.SourcesOrDefault)) return EquivalentCypher.NotPossible("sources");
        var told = new FacesPattern(query, vocabulary);
        told.Parameters["classes"] = SharedCypher.Classes(SharedKind.Targets);
        return EquivalentCypher.Of($$"""
            MATCH (agent:Entity)-[r:{{told.Steps}}]->(target:Entity)
            WHERE {{told.Believed}} AND r.cancer IS NOT NULL AND target.class IN $classes{{told.About("agent.id", "target.id")}}
            // A study is known by its PubMed id where the evidence has one.
            WITH target, r, COLLECT { MATCH (:Statement {id: r.id})<-[:SUPPORTS]-(e:Evidence) RETURN DISTINCT coalesce('PMID:' + e.pmid, e.study) } AS studies
            WITH target, collect({sign: r.sign, id: r.id, studies: studies}) AS told
            WITH target, [t IN told WHERE t.sign > 0] AS raised, [t IN told WHERE t.sign < 0] AS lowered
            WHERE any(up IN raised WHERE any(down IN lowered WHERE none(study IN up.studies WHERE study IN down.studies)))
            RETURN target.id AS target, target.name AS name, [t IN raised | t.id] AS raised, [t IN lowered | t.id] AS lowered
            ORDER BY target
            """, told.Parameters);
    }

    /// <summary>The statements that evidence of some weight speaks for and against.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    /// <returns>The statement; not possible where only packs are asked, whose evidence stays in the pack.</returns>
    public static EquivalentCypher DisputedOf(FacesQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!SourceClause.HasCurated(query.SourcesOrDefault)) return EquivalentCypher.NotPossible("sources");
        var told = new FacesPattern(query, vocabulary, withSources: false);
        return EquivalentCypher.Of($$"""
            MATCH (s:Statement {reading: 'accepted'})
            WHERE {{Has("SUPPORTS")}}
              AND {{Has("REFUTES")}}{{told.About("s.subject", "s.object")}}
            RETURN s.id AS statement, s.subject AS subject, s.predicate AS predicate, s.object AS object
            ORDER BY statement
            """, told.Parameters);
    }

    // Evidence of a retracted study and citations that the source contradicts weigh nothing.
    private static string Has(string speaks) =>
        $"EXISTS {{ MATCH (s)<-[:{speaks}]-(e:Evidence) WHERE e.verdict <> 'contradicted' AND NOT EXISTS {{ MATCH (e)-[:ABOUT]->(p:Publication) WHERE 'retraction' IN p.notices }} }}";
}
