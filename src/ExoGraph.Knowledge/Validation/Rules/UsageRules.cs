using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Every entity is used by a record, or is a parent, bearer or process of one that is.</summary>
internal static class UsageRules
{
    public static void Check(CheckScope scope)
    {
        if (!scope.Set.IsComplete) return; // What could not be read may use them.
        var used = new HashSet<Curie>();
        var waiting = new Stack<Curie>(scope.Set.Publications.SelectMany(Named).OfType<Curie>());
        while (waiting.TryPop(out var id))
        {
            if (!used.Add(id) || !scope.Entities.TryGetValue(id, out var entity)) continue;
            foreach (var parent in entity.IsA) waiting.Push(parent);
            if (entity.Bearer is { } bearer) waiting.Push(bearer);
            if (entity.Process is { } process) waiting.Push(process);
        }
        foreach (var (entity, places) in scope.Set.Entities.Where(e => !used.Contains(e.Value.Id)))
            scope.Report(places.Start, EntityCodes.Unused, $"No record uses {scope.Name(entity.Id)}.");
    }

    private static IEnumerable<Curie?> Named(PublicationFile file)
    {
        foreach (var (t, _) in file.Transfers)
        {
            foreach (var id in new[] { t.Donor, t.Vesicle, t.Recipient, t.Biofluid }.Concat(Named(t.Context))) yield return id;
            foreach (var id in t.Cargo.Select(c => c.Id).Concat(t.Surface).Concat(t.Targeting)) yield return id;
        }
        foreach (var (s, _) in file.Statements)
        {
            yield return s.Subject;
            yield return s.Object;
            foreach (var id in Named(s.Context)) yield return id;
        }
        foreach (var (n, _) in file.Notes) yield return n.About;
    }

    private static IEnumerable<Curie?> Named(Context c) => [c.Cancer, c.Cell, c.Organism, c.Biofluid];
}
