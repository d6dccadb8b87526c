using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>Expands a transfer to the statements it stands for: donor to vesicle, vesicle to each cargo, vesicle to recipient.</summary>
internal static class TransferHops
{
    /// <summary>The hops. One of whose ends is not stated is absent.</summary>
    public static IEnumerable<Statement> Of(Transfer transfer, Vocabulary vocabulary)
    {
        if (transfer.Vesicle is not { } vesicle) yield break;
        if (transfer.Donor is { } donor) yield return Hop(transfer, transfer.SecretesId, donor, vocabulary.Secretes, vesicle, null);
        foreach (var cargo in transfer.Cargo) yield return Hop(transfer, transfer.CarriesId(cargo.Id), vesicle, vocabulary.Carries, cargo.Id, cargo.Form);
        if (transfer.Recipient is { } recipient) yield return Hop(transfer, transfer.DeliversId, vesicle, vocabulary.DeliversTo, recipient, null);
    }

    private static Statement Hop(Transfer transfer, RecordId id, Curie subject, Predicate predicate, Curie @object, Term? form) => new()
    {
        Id = id,
        Subject = subject,
        Predicate = predicate,
        Object = @object,
        ObjectForm = form,
        Scope = Scope.Transfer,
        Context = transfer.Context with { Transfer = transfer.Id },
        Evidence = transfer.Evidence,
    };
}
