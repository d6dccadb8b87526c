using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Parents are known, of the same class, and never below their children.</summary>
internal static class HierarchyRules
{
    public static void Check(CheckScope scope)
    {
        var acyclic = Acyclic(scope);
        foreach (var (entity, places) in scope.Set.Entities)
        {
            foreach (var id in entity.IsA)
                if (scope.Find(id, places.Start) is { } parent && !MayBe(entity.Class, parent.Class))
                    scope.Report(places.Start, EntityCodes.ParentClass, $"The parent {scope.Name(id)} is a {parent.Class}, but {entity.Id} is a {entity.Class}.");
            // Only what is left after the peeling can lie on a cycle; of that, what hangs below one does not.
            if (!acyclic.Contains(entity.Id) && entity.IsA.Any(p => scope.Hierarchy.IsA(p, entity.Id)))
                scope.Report(places.Start, EntityCodes.Cycle, $"{entity.Id} is its own ancestor.");
        }
    }

    /// <summary>Peels off what has no parents left (Kahn 1962): all that lies on no cycle and below none.</summary>
    private static HashSet<Curie> Acyclic(CheckScope scope)
    {
        var left = scope.Entities.Keys.ToDictionary(id => id, id => scope.Hierarchy.ParentsOf(id).Count);
        var free = new Stack<Curie>(left.Where(p => p.Value == 0).Select(p => p.Key));
        var peeled = new HashSet<Curie>();
        while (free.TryPop(out var id))
        {
            peeled.Add(id);
            foreach (var child in scope.Hierarchy.ChildrenOf(id))
                if (--left[child] == 0) free.Push(child);
        }
        return peeled;
    }

    private static bool MayBe(EntityClass child, EntityClass parent) =>
        child == parent || (child == EntityClass.CellLine && parent == EntityClass.Cell);
}
