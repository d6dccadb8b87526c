using ExoGraph.Neo4j.Queries;

namespace ExoGraph.Service.Answers;

/// <summary>What to know of the Cypher beside an answer.</summary>
public static class CypherNotes
{
    /// <summary>How the set that the Cypher of a chains answer returns and the answer differ, or why there is none.</summary>
    public static string OfChains(EquivalentCypher cypher)
    {
        ArgumentNullException.ThrowIfNull(cypher);
        return cypher.Statement is null
            ? $"There is no Cypher for this answer: what Neo4j holds cannot express {string.Join(" and ", cypher.NotExpressed.Select(o => "--" + o))}."
            : "The Cypher gives every chain before folding: parallel statements apart (as --expand lists them), chains that are part of longer ones too, and k without limit. Order and score are not in it.";
    }
}
