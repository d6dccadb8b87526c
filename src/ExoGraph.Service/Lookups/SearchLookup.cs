using ExoGraph.Core.Statements;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Looks entities up by what people write.</summary>
public static class SearchLookup
{
    /// <summary>The best hits for a text.</summary>
    public static SearchDocument Find(LoadedGraph graph, string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var knowledge = graph.Snapshot.Knowledge;
        var hits = graph.Snapshot.Names.Search(text, limit).Select(h => new SearchHitDocument(
            h.Entity.Id.Text, h.Entity.Label, h.Entity.Class.Name, h.Matched, WordOf(h.Match), EntityLookup.RolesOf(knowledge, h.Entity.Id),
            knowledge.From(h.Entity.Id).Concat(knowledge.To(h.Entity.Id)).Count(s => s.Reading == ReadingKind.Accepted)));
        return new SearchDocument(GraphLookup.Summary(graph), text, [.. hits]);
    }

    private static string WordOf(int match) => match switch { 0 => "name", 1 => "beginning", < 4 => "inside", _ => "nearly" };
}
