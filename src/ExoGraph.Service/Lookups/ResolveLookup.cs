using ExoGraph.Core.Naming;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Lookups;

/// <summary>Maps names to identifiers, and says which were not understood.</summary>
public static class ResolveLookup
{
    /// <summary>The most names of one request.</summary>
    public const int MostNames = 10_000;

    /// <summary>What each name means in records and packs.</summary>
    public static ResolveDocument Find(LoadedGraph graph, IReadOnlyList<string> names, MicroRnaMatching matching)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(names);
        var resolved = names.Select(n => Of(graph, n, matching)).ToList();
        return new ResolveDocument(GraphLookup.Summary(graph), resolved, [.. resolved.Where(r => r.Problem is not null).Select(r => r.Asked)]);
    }

    private static IReadOnlyList<string> Members(Selection selection) => [.. selection.Ids.Select(i => i.Text)];

    private static ResolvedNameDocument Of(LoadedGraph graph, string name, MicroRnaMatching matching)
    {
        var resolution = graph.Snapshot.Names.Resolve(name, matching);
        return resolution.Selection switch
        {
            { Id: { } id } one => new(name, id.Text, one.Label, graph.Snapshot.Names.EntityOf(id)?.Class.Name, one.IsClass ? Members(one) : null, null, null),
            { } group => new(name, null, group.Label, null, Members(group), null, null),
            null => new(name, null, null, null, null, resolution.Problem, [.. resolution.Candidates.Select(c => new EntityRef(c.Id.Text, c.Label, c.Class.Name))]),
        };
    }
}
