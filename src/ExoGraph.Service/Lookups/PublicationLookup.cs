using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Mechanisms;
using ExoGraph.Core.Text;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Gathers what a publication says.</summary>
public static class PublicationLookup
{
    /// <summary>The publication's document; null where the graph does not know it.</summary>
    public static PublicationDocument? Find(LoadedGraph graph, PublicationKey key)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (knowledge, w) = (graph.Snapshot.Knowledge, graph.Writer);
        if (!knowledge.Publications.TryGetValue(key, out var publication)) return null;
        return new PublicationDocument
        {
            Graph = GraphLookup.Summary(graph),
            Publication = Ref(knowledge, key),
            Kind = Words.Of(publication.Kind),
            Authors = publication.Authors,
            Notices = [.. publication.Notices.Select(n => new NoticeDocument(Words.Of(n.Kind), n.Date, n.Doi, n.Note))],
            ReadIn = [.. publication.ReadIn.Select(r => new ReadAboutDocument(r.In.Text, r.Reference, Words.Of(r.Verdict), r.CitedAs, r.Note))],
            Recorded = RecordHistory.Of(key),
            Mechanisms = [.. knowledge.Mechanisms.Values.Where(m => m.Id.File == key).OrderBy(m => m.Id).Select(m => Mechanism(graph, m))],
            Transfers = [.. knowledge.Transfers.Values.Where(t => t.Id.File == key).OrderBy(t => t.Id).Select(w.Write)],
            Statements = [.. knowledge.AllStatements.Where(s => s.Id.File == key && s.Scope != Core.Statements.Scope.Transfer).Select(w.Write)],
        };
    }

    /// <summary>A declared mechanism with its statements.</summary>
    public static MechanismDocument Mechanism(LoadedGraph graph, Mechanism mechanism)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(mechanism);
        IReadOnlyList<StatementDocument> Statements(IEnumerable<RecordId> ids) => [.. ids.Select(id => graph.Writer.Write(graph.Snapshot.Knowledge.Statements[id]))];
        return new MechanismDocument(mechanism.Id.Text, mechanism.Title, [.. mechanism.Path.Select(p => p.Text)], Statements(mechanism.Hops), Statements(mechanism.Asserts));
    }

    /// <summary>A publication as answers name it.</summary>
    public static PublicationRef Ref(KnowledgeBase knowledge, PublicationKey key)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return knowledge.PublicationOf(key) is { } known
            ? new PublicationRef(key.Text, known.Citation, known.Title, known.Doi, known.Pmid)
            : new PublicationRef(key.Text, key.Text, "", null, null);
    }
}
