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
            .SelectMany(e => e.Value.Synonyms.Select(s => new Use(e.Value, s, false, e.Places.Start)).Prepend(new Use(e.Value, e.Value.Label, true, e.Places.Start)));
        foreach (var group in uses.GroupBy(u => NameKey.Of(u.Name) is { Length: > 0 } key ? key : u.Name))
            Sharing(scope, group.OrderBy(u => !u.IsLabel).ThenBy(u => u.Entity.Id));
    }

    /// <summary>Looks at the uses of one name, labels first; reports a use that cannot stand beside an earlier one.</summary>
    private static void Sharing(CheckScope scope, IEnumerable<Use> uses)
    {
        var labels = new Dictionary<string, Use>(StringComparer.OrdinalIgnoreCase);
        var firsts = new List<Use>();
        foreach (var use in uses)
        {
            if (labels.TryGetValue(use.Name, out var label) && label.Entity.Id != use.Entity.Id) Report(scope, label, use);
            else if (firsts.Find(f => f.Entity.Id != use.Entity.Id && !scope.Hierarchy.AreRelated(f.Entity.Id, use.Entity.Id)) is { } other) Report(scope, other, use);
            if (use.IsLabel) labels.TryAdd(use.Name, use);
            if (firsts.Count == 0 || firsts[^1].Entity.Id != use.Entity.Id) firsts.Add(use);
        }
    }

    private static void Report(CheckScope scope, Use first, Use second)
    {
        var spelt = string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase) ? "" : $" ('{first.Name}')";
        if (!first.IsLabel)
            scope.Report(second.Place, EntityCodes.AmbiguousSynonym, $"The synonym '{second.Name}' is also one of {scope.Name(first.Entity.Id)}, which is_a does not relate to {second.Entity.Id}.");
        else if (second.IsLabel)
            scope.Report(second.Place, EntityCodes.LabelTwice, $"The label '{second.Name}' is the label of {first.Entity.Id} too{spelt}.");
        else
            scope.Report(second.Place, EntityCodes.SynonymIsLabel, $"The synonym '{second.Name}' is the label of {first.Entity.Id}{spelt}.");
    }
}
