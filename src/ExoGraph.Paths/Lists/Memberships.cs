using ExoGraph.Core.Statements;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Lists;

/// <summary>Which pathways a gene is said to take part in: composition, never a step of a chain.</summary>
internal static class Memberships
{
    private const string Predicate = "participates_in";

    /// <summary>For each vertex that takes part in any, the vertices of its pathways.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<int>> Of(Mirror mirror, SourceSet sources, CancellationToken cancellation)
    {
        var found = new Dictionary<int, HashSet<int>>();
        if (sources.Contains(0))
            foreach (var statement in mirror.Knowledge.AllStatements)
                if (statement.Predicate.Name == Predicate && statement is { Reading: ReadingKind.Accepted, Belief.Millionths: > 0 }
                    && mirror.TryGetVertex(statement.Subject, out var member) && mirror.TryGetVertex(statement.Object, out var pathway)) Add(member, pathway);
        for (var p = 0; p < mirror.Packs.Count; p++)
        {
            var pack = mirror.Packs[p];
            if (!sources.Contains(p + 1) || !pack.Predicates.Any(k => k.Name == Predicate)) continue;
            for (var i = 0; i < pack.Count; i++)
            {
                if (i % 65536 == 0) cancellation.ThrowIfCancellationRequested();
                var edge = pack.Edge(i);
                if (pack.Predicates[edge.Predicate].Name == Predicate && edge.OwnBelief.Millionths > 0
                    && mirror.TryGetVertex(pack.Entities[edge.Subject].Id, out var member) && mirror.TryGetVertex(pack.Entities[edge.Object].Id, out var pathway)) Add(member, pathway);
            }
        }
        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<int>)[.. f.Value.Order()]);

        void Add(int member, int pathway)
        {
            if (!found.TryGetValue(member, out var pathways)) found[member] = pathways = [];
            pathways.Add(pathway);
        }
    }
}
