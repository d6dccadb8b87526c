using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Records;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Validation.Rules;

/// <summary>Participants of transfers have classes that their hops allow; the vesicle is a particular one; autocrine means the donor's own kind.</summary>
internal static class TransferRules
{
    /// <summary>Classes whose members come in several forms; a drug has none.</summary>
    private static readonly string[] s_formed = ["MicroRNA", "LncRna", "Rna", "Gene"];

    public static void Check(CheckScope scope)
    {
        foreach (var file in scope.Set.Publications)
            foreach (var (transfer, places) in file.Transfers)
            {
                Vesicle(scope, transfer, places);
                Participant(scope, transfer.Donor, places.At("donor"), "donor", scope.Vocabulary.Secretes.Subjects);
                Participant(scope, transfer.Recipient, places.At("recipient"), "recipient", scope.Vocabulary.DeliversTo.Objects);
                Participant(scope, transfer.Biofluid, places.At("biofluid"), "biofluid", new HashSet<EntityClass> { EntityClass.Biofluid });
                foreach (var surface in transfer.Surface)
                    Participant(scope, surface, places.At("surface"), "surface", scope.Vocabulary.Carries.Objects);
                foreach (var target in transfer.Targeting) scope.Find(target, places.At("targeting"));
                Cargo(scope, transfer, places);
                if (transfer.Mode == TransferMode.Autocrine && !IsBackToItself(scope, transfer))
                    scope.Report(places.At("mode"), TransferCodes.Autocrine, $"An autocrine transfer goes back to the donor's own kind, but {scope.Name(transfer.Donor)} is not related to {scope.Name(transfer.Recipient)}.");
            }
    }

    /// <summary>Whether donor and recipient are the same or related; an unknown entity is reported already.</summary>
    private static bool IsBackToItself(CheckScope scope, Transfer transfer) =>
        transfer is { Donor: { } donor, Recipient: { } recipient }
        && (scope.Hierarchy.AreRelated(donor, recipient) || !scope.Entities.ContainsKey(donor) || !scope.Entities.ContainsKey(recipient));

    /// <summary>The vesicle must fit every hop that the transfer has.</summary>
    private static void Vesicle(CheckScope scope, Transfer transfer, RecordPlaces places)
    {
        if (transfer.Vesicle is not { } id || scope.Find(id, places.At("vesicle")) is not { } vesicle) return;
        var allowed = scope.Vocabulary.Carries.Subjects.ToHashSet();
        if (transfer.Donor is not null) allowed.IntersectWith(scope.Vocabulary.Secretes.Objects);
        if (transfer.Recipient is not null) allowed.IntersectWith(scope.Vocabulary.DeliversTo.Subjects);
        if (!allowed.Contains(vesicle.Class))
            scope.Report(places.At("vesicle"), TransferCodes.Class, $"{scope.Name(id)} is a {vesicle.Class}; the vesicle of this transfer is one of {CheckScope.Names(allowed)}.");
        if (vesicle.Generic)
            scope.Report(places.At("vesicle"), TransferCodes.Generic, $"{scope.Name(id)} is generic; name the particular vesicle (by its donor), or write not-stated.");
    }

    private static void Cargo(CheckScope scope, Transfer transfer, RecordPlaces places)
    {
        var seen = new HashSet<Curie>();
        for (var i = 0; i < transfer.Cargo.Count; i++)
        {
            var place = places.At($"cargo.{i}");
            var id = transfer.Cargo[i].Id;
            if (!seen.Add(id)) scope.Report(place, TransferCodes.CargoTwice, $"{id} is a cargo of this transfer already.");
            else Participant(scope, id, place, "cargo", scope.Vocabulary.Carries.Objects);
            if (scope.Entities.TryGetValue(id, out var entity) && s_formed.Contains(entity.Class.Name) && !places.Has($"cargo.{i}.form"))
                scope.Report(place, TransferCodes.Form, $"The {entity.Class} {scope.Name(id)} has no form; write not-stated where the source does not say.");
        }
    }

    private static void Participant(CheckScope scope, Curie? id, Place place, string role, IReadOnlySet<EntityClass> allowed)
    {
        if (id is { } known && scope.Find(known, place) is { } entity && !allowed.Contains(entity.Class))
            scope.Report(place, TransferCodes.Class, $"{scope.Name(known)} is a {entity.Class}; a {role} is one of {CheckScope.Names(allowed)}.");
    }
}
