using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Queries;
using ExoGraph.Neo4j.Transport;

namespace ExoGraph.Neo4j.Tests.Queries;

/// <summary>Asks the database for an entity's statements and its neighbourhood, and finds the same by plain search over the records.</summary>
internal static class EntityParity
{
    /// <summary>Says where the answers differ.</summary>
    public static async Task<IReadOnlyList<string>> CompareAsync(INeo4jTransport transport, KnowledgeBase knowledge, Curie id, CancellationToken token)
    {
        var wrong = new List<string>();
        var row = await transport.ReadAsync(EntityCypher.Of(id, knowledge.Vocabulary).Statement!, token).SingleAsync(token);
        Compare($"{id}", Within(knowledge, id, 1), row.GetList<string>("statements"));
        for (var depth = 1; depth <= 3; depth++)
        {
            var rows = await transport.ReadAsync(EntityCypher.NeighbourhoodOf(id, depth, knowledge.Vocabulary).Statement!, token).ToListAsync(token);
            Compare($"{id} within {depth}", Within(knowledge, id, depth), rows.Select(r => r.Get<string>("statement")));
        }
        return wrong;

        void Compare(string what, IEnumerable<string> expected, IEnumerable<string> found)
        {
            var (ours, theirs) = (expected.Order(StringComparer.Ordinal).ToList(), found.Order(StringComparer.Ordinal).ToList());
            if (!ours.SequenceEqual(theirs)) wrong.Add($"{what}: {string.Join(' ', ours.Except(theirs))} only in the records, {string.Join(' ', theirs.Except(ours))} only in the database");
        }
    }

    /// <summary>Accepted statements with an end less than so many statements away.</summary>
    private static HashSet<string> Within(KnowledgeBase knowledge, Curie id, int depth)
    {
        var reached = new HashSet<Curie> { id };
        var met = new HashSet<string>();
        for (var ring = 0; ring < depth; ring++)
        {
            var touching = knowledge.AllStatements.Where(s => s.Reading == ReadingKind.Accepted && (reached.Contains(s.Subject) || reached.Contains(s.Object))).ToList();
            met.UnionWith(touching.Select(s => s.Id.Text));
            foreach (var s in touching) reached.UnionWith([s.Subject, s.Object]);
        }
        return met;
    }
}
