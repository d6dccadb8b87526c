using ExoGraph.Core.Entities;
using ExoGraph.Core.Naming;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>
/// A label names one entity, and no synonym is another's label. Names are compared as queries compare them (case, hyphens and Greek letters folded);
/// entities that is_a relates may share a synonym, and differ by spelling alone from each other's labels.
/// </summary>
internal static class NameRules
{
    private sealed record Use(Entity Entity, string Name, bool IsLabel, Place Place);

    public static void Check(CheckScope scope)
    {
        var uses = scope.Set.Entities.DistinctBy(e => e.Value.Id)
            .SelectMany(e => e.Value.Synonyms.Select(s => new Use(e.Value, s, false, e.Places.Start)).Prepend(new Use(e.Value, e.Value.Label, true, e.Places.Start)))
            .Where(u => u.Name.Length > 0);
        foreach (var group in uses.GroupBy(u => NameKey.Of(u.Name) is { Length: > 0 } key ? key : u.Name))
        {
            var sharing = group.OrderBy(u => !u.IsLabel).ThenBy(u => u.Entity.Id).ToList();
            for (var i = 1; i < sharing.Count; i++)
                for (var j = 0; j < i; j++)
                    if (sharing[i].Entity.Id != sharing[j].Entity.Id && Pair(scope, sharing[j], sharing[i])) break;
        }
    }

    /// <summary>Reports two uses that cannot stand together, at the second.</summary>
    private static bool Pair(CheckScope scope, Use first, Use second)
    {
        var same = string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase);
        var related = scope.Hierarchy.AreRelated(first.Entity.Id, second.Entity.Id);
        if (first.IsLabel && second.IsLabel)
        {
            if (!same && related) return false;
            scope.Report(second.Place, EntityCodes.LabelTwice, $"The label '{second.Name}' is the label of {first.Entity.Id} too{(same ? "" : $" ('{first.Name}')")}.");
        }
        else if (first.IsLabel && (same || !related))
            scope.Report(second.Place, EntityCodes.SynonymIsLabel, $"The synonym '{second.Name}' is the label of {first.Entity.Id}{(same ? "" : $" ('{first.Name}')")}.");
        else if (!first.IsLabel && !related)
            scope.Report(second.Place, EntityCodes.AmbiguousSynonym, $"The synonym '{second.Name}' is also one of {scope.Name(first.Entity.Id)}, which is_a does not relate to {second.Entity.Id}.");
        else return false;
        return true;
    }
}
