using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Cuts;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Queries;

/// <summary>
/// The Cypher of a <see cref="CutsQuery"/>: every set of as many entities as the answer's cuts have, without which no walk is left. The
/// database tries them all, so it does for small sets only; asked for smaller sets than the answer's it returns none.
/// </summary>
public static class CutsCypher
{
    /// <summary>The largest sets that are tried.</summary>
    public const int LargestSet = 3;

    private static readonly string[] s_names = ["one", "two", "three"];

    /// <summary>The text with its values written in; null where the answer cannot be expressed.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static string? Of(CutsAnswer answer, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Equivalent(answer.Query, answer.Cuts.Count == 0 ? 1 : answer.Cuts[0].Entities.Count, vocabulary).Text;
    }

    /// <summary>The statement, or the options that it cannot express.</summary>
    /// <param name="query">The query.</param>
    /// <param name="size">How many entities a set has.</param>
    /// <param name="vocabulary">The vocabulary of the records.</param>
    public static EquivalentCypher Equivalent(CutsQuery query, int size, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var not = NotExpressed(query, size).ToList();
        if (not.Count > 0) return EquivalentCypher.NotPossible(not);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["from"] = query.From.Ids.Select(id => id.Text).ToList(),
            ["to"] = query.To.Ids.Select(id => id.Text).ToList(),
        };
        var conditions = new List<string> { "r.belief > 0" };
        SourceClause.Add(query.Sources, "r", conditions, parameters);
        if (query.MinBelief.Millionths > 0)
        {
            conditions.Add("r.belief >= $minBelief");
            parameters["minBelief"] = query.MinBelief.Value;
        }
        var hop = $"[r:{Walked.Types(vocabulary)} WHERE {string.Join(" AND ", conditions)}]";
        var inside = $"{Walked.Specific("b")} AND {Walked.Inner("b")} AND NOT b.id IN $to";
        var start = $"(start:Entity WHERE start.id IN $from AND {Walked.Specific("start")})";
        var target = $"(target:Entity WHERE target.id IN $to AND {Walked.Specific("target")})";
        // The side branch from a vesicle to its recipient is only ever the last hop.
        var last = $"(b.id IN $to AND {Walked.Specific("b")}) OR ({inside} AND type(r) <> 'DELIVERS_TO'";
        var names = s_names[..size];
        return EquivalentCypher.Of($$"""
            MATCH (x:Entity)
            WHERE {{Walked.Specific("x")}} AND {{Walked.Inner("x")}} AND NOT x.id IN $from AND NOT x.id IN $to
              AND EXISTS { MATCH SHORTEST 1 {{start}} ((a:Entity)-{{hop}}->(b:Entity WHERE {{inside}}))+ (x) }
              AND EXISTS { MATCH SHORTEST 1 (x) ((a:Entity)-{{hop}}->(b:Entity WHERE {{last}})))+ {{target}} }
            WITH collect(x.id) AS between
            {{string.Join("\n", names.Select(n => $"UNWIND between AS {n}"))}}
            WITH [{{string.Join(", ", names)}}] AS cut
            WHERE all(i IN range(1, size(cut) - 1) WHERE cut[i - 1] < cut[i])
              AND NOT EXISTS { MATCH SHORTEST 1 {{start}} ((a:Entity)-{{hop}}->(b:Entity WHERE {{last}} AND NOT b.id IN cut)))+ {{target}} }
            RETURN cut
            ORDER BY cut
            """, parameters);
    }

    private static IEnumerable<string> NotExpressed(CutsQuery query, int size)
    {
        if (size > LargestSet) yield return "size";
        if (query.Weights.Count > 0) yield return "capacity";
        // With a limit the answer hits the best chains, and which are best is ours.
        if (query.MaxHops is not null) yield return "max-hops";
        if (query.Effect != EffectWanted.Any) yield return "effect";
        if (query.AcrossTransfer) yield return "across-transfer";
        if (query.MinBelief.Millionths > 0 && SourceClause.HasPacks(query.Sources)) yield return "min-belief";
    }
}
