using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Formats.Exports;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>The part of the graph that an answer shows: its statements with their entities, transfers and publications, for the same exports as the whole graph.</summary>
public static class ResultGraph
{
    /// <summary>What an export writes of these statements.</summary>
    /// <param name="graph">The graph that answered.</param>
    /// <param name="statements">The statements, of records or packs; one that comes twice counts once.</param>
    /// <param name="evidence">Evidence beside that of the statements, whose publications belong to the answer too.</param>
    /// <param name="withSettings">Whether cancers, cells and fluids of the settings belong to it too: a table names them, a drawing would show them unconnected.</param>
    public static ExportSource Of(LoadedGraph graph, IEnumerable<Statement> statements, IEnumerable<Evidence> evidence, bool withSettings = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (knowledge, all) = (graph.Snapshot.Knowledge, statements.DistinctBy(s => s.Id).ToList());
        var entities = all.SelectMany(s => new[] { s.Subject, s.Object }).ToHashSet();
        var transfers = all.Select(s => s.Context.Transfer).OfType<RecordId>().Distinct().Where(knowledge.Transfers.ContainsKey).Select(t => knowledge.Transfers[t]).ToList();
        if (withSettings)
            entities.UnionWith(all.SelectMany(s => new[] { s.Context.Cancer, s.Context.Cell, s.Context.Organism, s.Context.Biofluid }).Concat(transfers.SelectMany(t => new[] { t.Donor, t.Recipient })).OfType<Curie>());
        var publications = all.SelectMany(s => s.Evidence).Concat(evidence).SelectMany(e => new[] { e.Study, e.ReadIn }).Distinct().Select(knowledge.PublicationOf);
        var part = new KnowledgeBase(graph.Snapshot.Version, knowledge.Vocabulary, entities.Select(graph.Snapshot.Names.EntityOf).OfType<Entity>(),
            publications.OfType<Core.Publications.Publication>(), transfers, all, [], [], []);
        return new ExportSource(part) { Licences = graph.Snapshot.Mirror.Packs.ToDictionary(p => p.Name, p => p.Licence, StringComparer.Ordinal) };
    }
}
