using ExoGraph.Core.Entities;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Parents are known, of the same class, and never below their children.</summary>
internal static class HierarchyRules
{
    public static void Check(CheckScope scope)
    {
        foreach (var (entity, places) in scope.Set.Entities)
        {
            foreach (var id in entity.IsA)
                if (scope.Find(id, places.Start) is { } parent && !MayBe(entity.Class, parent.Class))
                    scope.Report(places.Start, EntityCodes.ParentClass, $"The parent {scope.Name(id)} is a {parent.Class}, but {entity.Id} is a {entity.Class}.");
            if (entity.IsA.Any(p => scope.Hierarchy.IsA(p, entity.Id)))
                scope.Report(places.Start, EntityCodes.Cycle, $"{entity.Id} is its own ancestor.");
        }
    }

    private static bool MayBe(EntityClass child, EntityClass parent) =>
        child == parent || (child == EntityClass.CellLine && parent == EntityClass.Cell);
}
