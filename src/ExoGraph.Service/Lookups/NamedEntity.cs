using ExoGraph.Core.Identifiers;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;

namespace ExoGraph.Service.Lookups;

/// <summary>Finds the one entity that a name or id means.</summary>
public static class NamedEntity
{
    /// <summary>The entity's id; null where the name means none or several, and <paramref name="error"/> then says so.</summary>
    public static Curie? Find(LoadedGraph graph, string name, out RequestError? error)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var resolution = graph.Snapshot.Names.Resolve(name);
        error = resolution.Selection switch
        {
            { Id: not null } => null,
            { } group => new RequestError("id", $"'{name}' is a whole group ({group.Label}); ask for one entity.", []),
            null => new RequestError("id", resolution.Problem, resolution.Candidates),
        };
        return resolution.Selection?.Id;
    }
}
