using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Each entity by itself: ids once, notes, cross-references.</summary>
internal static class EntityRules
{
    public static void Check(CheckScope scope)
    {
        var seen = new Dictionary<Curie, Place>();
        foreach (var (entity, places) in scope.Set.Entities)
        {
            if (!seen.TryAdd(entity.Id, places.Start))
                scope.Report(places.Start, EntityCodes.IdTwice, $"{entity.Id} has a row already, at {seen[entity.Id].File}:{seen[entity.Id].Line}.");
            if (entity.Id.Prefix == "exo" && entity.Class != EntityClass.Outcome && entity.Note.Length == 0)
                scope.Report(places.Start, EntityCodes.NoteMissing, $"{entity.Id} has no note: say why no vocabulary has it.");
            if (entity.NeedsBearer && entity.Class != EntityClass.Process)
                scope.Report(places.Start, EntityCodes.NeedsBearer, $"{entity.Id} is a {entity.Class}; only a process can need a bearer.");
            foreach (var xref in entity.Xrefs.Where(x => scope.Entities.ContainsKey(x)))
                scope.Report(places.Start, EntityCodes.XrefIsEntity, $"The cross-reference {xref} is an entity of its own.");
        }
    }
}
