using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Lists what curation found wrong in its sources.</summary>
public static class AuditLookup
{
    /// <summary>The findings, of one kind where it is named.</summary>
    public static AuditDocument Find(LoadedGraph graph, AuditKind? kind)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new AuditDocument(GraphLookup.Summary(graph), [.. graph.Snapshot.Knowledge.Audit.Where(f => kind is null || f.Kind == kind)
            .Select(f => new AuditFindingDocument(f.Id.Text, Words.Of(f.Kind), f.Locator, f.Printed, f.Accepted, f.Ground, [.. f.Records.Select(r => r.Text)]))]);
    }
}
