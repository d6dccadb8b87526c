using ExoGraph.Core.Graphs;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Transport;
using ExoGraph.Paths.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Neo4j.Tests.Queries;

/// <summary>Asks the same of the mirror and of the database.</summary>
internal static class CypherParity
{
    /// <summary>Says how the two answers differ; empty where they do not.</summary>
    public static async Task<(string Difference, int Chains)> CompareAsync(INeo4jTransport transport, GraphSnapshot snapshot, ChainQuery query, CancellationToken token)
    {
        // The set before folding, parallel statements apart, with k unlimited: a class of outcomes is asked as the list of its members.
        var plain = query with { Expand = true, K = 100_000, To = (query.To ?? AllOutcomes(snapshot.Knowledge)) with { IsClass = false } };
        var answer = new ChainFinder(snapshot).Find(plain, token);
        Assert.False(answer.Truncated);
        var ours = answer.Chains.Select(c => string.Join(' ', c.Hops.Select(h => h.Statement.Id))).Order(StringComparer.Ordinal).ToList();
        var cypher = ChainsCypher.Equivalent(query, snapshot.Knowledge.Vocabulary);
        Assert.NotNull(cypher.Statement);
        var rows = await transport.ReadAsync(cypher.Statement!, token).ToListAsync(token);
        var theirs = rows.Select(r => string.Join(' ', r.GetList<string>("statements"))).Order(StringComparer.Ordinal).ToList();
        var signs = rows.ToDictionary(r => string.Join(' ', r.GetList<string>("statements")), r => r.Get<long>("netSign"));
        foreach (var chain in answer.Chains)
        {
            var key = string.Join(' ', chain.Hops.Select(h => h.Statement.Id));
            var sign = chain.Effect switch { Core.Vocabularies.NetEffect.Promotes => 1, Core.Vocabularies.NetEffect.Inhibits => -1, _ => 0 };
            if (signs.TryGetValue(key, out var found) && found != sign) return ($"{key}: sign {found}, not {sign}", ours.Count);
        }
        return ours.SequenceEqual(theirs) ? ("", ours.Count) : ($"""
            only the mirror: {string.Join(" | ", ours.Except(theirs).Take(5))}
            only the database: {string.Join(" | ", theirs.Except(ours).Take(5))}
            {cypher.Text}
            """, ours.Count);
    }

    public static Core.Naming.Selection AllOutcomes(KnowledgeBase knowledge) => new("outcomes", "outcomes", null,
        [.. knowledge.Entities.Values.Where(e => e.Class == Core.Entities.EntityClass.Outcome).Select(e => e.Id).Order()], false);
}
