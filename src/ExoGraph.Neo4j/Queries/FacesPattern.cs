using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Neo4j.Schema;

namespace ExoGraph.Neo4j.Queries;

/// <summary>The tellings of effects that two faces are made of: single statements, and parts of paths that a publication declares.</summary>
internal sealed class FacesPattern
{
    private readonly FacesQuery _query;
    private readonly Vocabulary _vocabulary;

    public FacesPattern(FacesQuery query, Vocabulary vocabulary, bool withSources = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        (_query, _vocabulary) = (query, vocabulary);
        var conditions = new List<string> { "r.belief > 0", "r.sign <> 0" };
        if (withSources) SourceClause.Add(query.SourcesOrDefault, "r", conditions, Parameters);
        Believed = string.Join(" AND ", conditions);
    }

    public Dictionary<string, object?> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>What a relationship <c>r</c> must be to count.</summary>
    public string Believed { get; }

    /// <summary>The types of steps and of overall effects.</summary>
    public string Steps => Types(Walk.Step);

    /// <summary>A further condition: one of these is what is asked about; empty where nothing is.</summary>
    public string About(params string[] ids)
    {
        if (_query.About is not { } about) return "";
        Parameters["about"] = about.Ids.Select(id => id.Text).ToList();
        return $" AND ({string.Join(" OR ", ids.Select(id => id + " IN $about"))})";
    }

    /// <summary>Each telling: who acts, on what, where that meets others (in the process of an outcome), the sign, and the statements in order.</summary>
    public string Tellings() => $$"""
        CALL () {
          MATCH (a:Entity)-[r:{{Steps}}]->(b:Entity)
          // What is too general has the faces that single statements of the records give it.
          WHERE {{Believed}} AND (r.source = '{{SourceNames.Curated}}' OR ({{Walked.Specific("a")}} AND {{Walked.Specific("b")}}))
          RETURN a AS agent, b AS end, r.sign AS sign, [r.id] AS statements
        {{Paths()}}}
        // Outcomes of one process in different bearers meet in the process.
        WITH agent, end, sign, statements, coalesce(end.process, end.id) AS on
        WHERE sign <> 0 AND agent <> end{{About("agent.id", "end.id", "on")}}
        """;

    /// <summary>Parts of two or more hops of one declared path, that pass no entity twice and pass through no cell or place.</summary>
    private string Paths()
    {
        // Only the records declare paths.
        if (_query.Direct || !SourceClause.HasCurated(_query.SourcesOrDefault)) return "";
        Parameters["transferTypes"] = Walked.TransferTypes(_vocabulary);
        return $$"""
              UNION
              MATCH (m:Mechanism)-[step:STEP]->(s:Statement)-[:SUBJECT]->(a:Entity)
              MATCH (s)-[:OBJECT]->(b:Entity)
              MATCH (a)-[r:{{Types(Walk.Step, Walk.Transfer)}}]->(b)
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
                AND none(n IN passed[1..-1] WHERE {{Walked.EndsChains("n")}})
                AND all(n IN [passed[0], passed[-1]] WHERE {{Walked.Specific("n")}})
                AND NOT type(hops[-1]) IN $transferTypes
              RETURN passed[0] AS agent, passed[-1] AS end, reduce(sign = 1, h IN hops | sign * h.sign) AS sign, [h IN hops | h.id] AS statements

            """;
    }

    private string Types(params Walk[] walks) => CypherName.Join(
        _vocabulary.Predicates.Values.Where(p => walks.Contains(p.Walk) && p.Sign != Sign.None)
            .SelectMany(p => p.Walk == Walk.Step ? new[] { p.RelationshipType, p.OverallRelationshipType } : [p.RelationshipType]).Order(StringComparer.Ordinal), '|');
}
