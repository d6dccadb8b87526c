using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;

namespace ExoGraph.Neo4j.Queries;

/// <summary>What a whole chain must be: conditions on its path <c>p</c> and its relationships <c>hops</c>.</summary>
internal sealed class ChainDemands(ChainQuery query, Dictionary<string, object?> parameters)
{
    private const string IsTransfer = "IN $transferTypes";

    public IEnumerable<string> Conditions()
    {
        // A pattern is a trail, which may pass a node twice.
        yield return "all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))";
        yield return "none(h IN hops[..-1] WHERE type(h) = 'DELIVERS_TO')";
        // Hops of transfers that follow each other are of one and the same transfer.
        yield return $"all(i IN range(1, size(hops) - 1) WHERE NOT type(hops[i - 1]) {IsTransfer} OR NOT type(hops[i]) {IsTransfer} OR hops[i - 1].transfer = hops[i].transfer)";
        if (query.Effect != EffectWanted.Any)
            yield return $"reduce(sign = 1, h IN hops | sign * h.sign) = {(query.Effect == EffectWanted.Promotes ? 1 : -1)}";
        for (var i = 0; i < query.Via.Count; i++)
        {
            parameters[$"via{i + 1}"] = query.Via[i].Ids.Select(id => id.Text).ToList();
            yield return $"any(n IN nodes(p) WHERE n.id IN $via{i + 1})";
        }
        if (query.AcrossTransfer || (query.Donor ?? query.Recipient ?? query.Vesicle) is not null)
            yield return $"any(h IN hops WHERE h.transfer IS NOT NULL OR type(h) {IsTransfer})";
        if (query.Biofluid is not null) yield return "any(h IN hops WHERE h.biofluid IS NOT NULL)";
        if (query.Levels.Count > 0) yield return AtLevels();
        if (query.Context == ContextPolicy.SameCancer) yield return OneCancer;
        if (query.Context == ContextPolicy.SameStudy) yield return OneStudy;
        if (query.AttestedOnly) yield return Attested;
    }

    // What packs say is of one level, and has no evidence in the database.
    private string AtLevels()
    {
        parameters["levels"] = query.Levels.Distinct().Select(Words.Of).ToList();
        return $$"""
            all(h IN hops WHERE (h.source <> '{{SourceNames.Curated}}' AND 'database' IN $levels)
                OR EXISTS { MATCH (:Statement {id: h.id})<-[:SUPPORTS]-(e:Evidence) WHERE e.level IN $levels })
            """;
    }

    private static string OneCancer => """
        all(a IN hops WHERE all(b IN hops WHERE a.cancer = b.cancer
            OR EXISTS { MATCH (:Entity {id: a.cancer})-[:IS_A]->+(:Entity {id: b.cancer}) }
            OR EXISTS { MATCH (:Entity {id: b.cancer})-[:IS_A]->+(:Entity {id: a.cancer}) }))
        """;

    // A study is known by its PubMed id where it has one.
    private static string OneStudy => """
        any(study IN COLLECT {
            MATCH (:Statement {id: hops[0].id})<-[:SUPPORTS]-(e:Evidence)
            OPTIONAL MATCH (e)-[:ABOUT]->(of:Publication)
            RETURN DISTINCT coalesce(e.pmid, of.pmid, e.study) }
            WHERE all(h IN hops WHERE EXISTS {
              MATCH (:Statement {id: h.id})<-[:SUPPORTS]-(e:Evidence)
              OPTIONAL MATCH (e)-[:ABOUT]->(of:Publication)
              WITH e, of WHERE coalesce(e.pmid, of.pmid, e.study) = study
              RETURN e }))
        """;

    // One hop, hops of one transfer, or a contiguous part of one declared path.
    private static string Attested => $"""
        (size(hops) = 1 OR all(h IN hops WHERE type(h) {IsTransfer} AND h.transfer = hops[0].transfer)
            OR any(m IN coalesce(hops[0].mechanisms, []) WHERE all(i IN range(1, size(hops) - 1)
              WHERE split(m, '@')[0] + '@' + toString(toInteger(split(m, '@')[1]) + i) IN coalesce(hops[i].mechanisms, []))))
        """;
}
