using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Neo4j.Queries;

/// <summary>
/// The Cypher of a <see cref="ChainQuery"/>: the same chains as the answer with k unlimited, parallel statements apart, before folding.
/// Order and score are ours and are not in it.
/// </summary>
public static class ChainsCypher
{
    /// <summary>The text with its values written in; null where the query cannot be expressed.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records, for the relationship types that chains walk.</param>
    public static string? Of(ChainQuery query, Vocabulary vocabulary) => Equivalent(query, vocabulary).Text;

    /// <summary>The statement, or the options that it cannot express.</summary>
    /// <param name="query">The query.</param>
    /// <param name="vocabulary">The vocabulary of the records, for the relationship types that chains walk.</param>
    public static EquivalentCypher Equivalent(ChainQuery query, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var not = NotExpressed(query).ToList();
        return not.Count > 0 ? EquivalentCypher.NotPossible(not) : new ChainPattern(query, vocabulary).Build();
    }

    private static IEnumerable<string> NotExpressed(ChainQuery query)
    {
        var packs = SourceClause.HasPacks(query.Sources);
        if (query.MaxHops < 1) yield return "max-hops";
        // The way up is no relationship of a chain, and what is above an entity may stand for it in the middle of a path.
        if (query.Rollup) yield return "rollup";
        // Readings as printed have no direct relationship.
        if (query.IncludeAsPrinted) yield return "as-printed";
        // What packs add to a belief, and their evidence, is not in the database.
        if (packs && query.MinBelief.Millionths > 0) yield return "min-belief";
        if (packs && query.Context == ContextPolicy.SameStudy) yield return "context";
    }
}
