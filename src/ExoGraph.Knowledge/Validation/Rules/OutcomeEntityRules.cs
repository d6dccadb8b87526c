using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Outcomes have a process and a bearer; nothing else has.</summary>
internal static class OutcomeEntityRules
{
    private static readonly EntityClass[] s_bearers = [EntityClass.Cell, EntityClass.CellLine, EntityClass.Tumour];

    public static void Check(CheckScope scope)
    {
        foreach (var (entity, places) in scope.Set.Entities)
        {
            var isOutcome = entity.Class == EntityClass.Outcome;
            if (isOutcome != IsOutcomeId(entity.Id))
                scope.Report(places.Start, EntityCodes.OutcomeId, isOutcome
                    ? $"{entity.Id} is an outcome; its id should be exo:outcome.<process>.<bearer>."
                    : $"{entity.Id} has the id of an outcome, but its class is {entity.Class}.");
            if (isOutcome) Outcome(scope, entity, places.Start);
            else if (entity.Desirable is not null || entity.Bearer is not null || entity.Process is not null)
                scope.Report(places.Start, EntityCodes.OutcomeOnly, $"{entity.Id} is a {entity.Class}; only outcomes have desirable, bearer and process.");
        }
    }

    private static void Outcome(CheckScope scope, Entity entity, Place place)
    {
        if (entity.Process is null || entity.Bearer is null)
            scope.Report(place, EntityCodes.OutcomeNeeds, $"{entity.Id} has no {(entity.Process is null ? "process" : "bearer")}.");
        if (entity.Process is { } p && scope.Find(p, place) is { } process && process.Class != EntityClass.Process)
            scope.Report(place, EntityCodes.OutcomeParts, $"The process {scope.Name(p)} is a {process.Class}, not a Process.");
        if (entity.Bearer is { } b && scope.Find(b, place) is { } bearer && !s_bearers.Contains(bearer.Class))
            scope.Report(place, EntityCodes.OutcomeParts, $"The bearer {scope.Name(b)} is a {bearer.Class}; a bearer is a Cell, CellLine or Tumour.");
    }

    private static bool IsOutcomeId(Curie id)
    {
        var parts = id.Local.Split('.');
        return id.Prefix == "exo" && parts is ["outcome", _, _];
    }
}
