using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Assembly;

/// <summary>
/// Replaces the transfer in a declared path by the hops it stands for: from where the path is to the next subject;
/// at the end of a path, all of donor, vesicle and its only cargo.
/// </summary>
internal static class PathExpander
{
    /// <summary>Expands a path of transfers and statements. The fault is null where all goes well.</summary>
    public static (DeclaredPath? Path, PathFault? Fault) Expand(IReadOnlyList<object> items, Vocabulary vocabulary)
    {
        var hops = new List<Statement>();
        Transfer? through = null;
        Curie? at = null;
        var after = -1;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is Statement step)
            {
                if (at is { } here && here != step.Subject) return Gap(i, $"{step.Id} starts at {step.Subject}, but the path is at {here}.");
                hops.Add(step);
                at = step.Object;
                continue;
            }
            var transfer = (Transfer)items[i];
            if (through is not null) return (null, new PathFault(i, MechanismCodes.Transfers, $"The path has a second transfer, {transfer.Id}, after {through.Id}; make it one mechanism for each."));
            through = transfer;
            var next = i + 1 < items.Count ? (items[i + 1] as Statement)?.Subject : null;
            if (i + 1 < items.Count && next is null) continue; // Two transfers: reported at the second.
            if (Route(transfer, next) is not { } route)
                return Gap(i + 1, $"{next} is neither donor, vesicle, cargo nor recipient of {transfer.Id}, which comes before.");
            var start = at is { } current ? route.IndexOf(current) : 0;
            if (start < 0) return Gap(i, $"The path is at {at}, from where {transfer.Id} does not lead to {(next is { } n ? n.Text : "its cargo")}.");
            var own = TransferHops.Of(transfer, vocabulary).ToList();
            for (; start + 1 < route.Count; start++) hops.Add(own.First(h => h.Subject == route[start] && h.Object == route[start + 1]));
            if (route.Count > 0) at = route[^1];
            after = hops.Count;
        }
        return (new DeclaredPath(hops, through, after < 0 ? hops.Count : after), null);
    }

    /// <summary>The vertices that a transfer leads along to a goal, as far as they are stated; null where it does not lead there.</summary>
    private static List<Curie>? Route(Transfer transfer, Curie? goal)
    {
        var only = transfer.Cargo.Count == 1 ? transfer.Cargo[0].Id : (Curie?)null;
        var isCargo = goal is { } g && transfer.Cargo.Any(c => c.Id == g);
        Curie?[] route;
        if (goal is null) route = [transfer.Donor, transfer.Vesicle, only];
        else if (isCargo || goal == transfer.Recipient) route = [transfer.Donor, transfer.Vesicle, goal];
        else if (goal == transfer.Vesicle) route = [transfer.Donor, transfer.Vesicle];
        else if (goal == transfer.Donor) route = [transfer.Donor];
        else return null;
        // Without its vesicle a transfer has no hops: it can only stand where the path begins.
        if (transfer.Vesicle is null) return goal is { } end ? [end] : [];
        return [.. route.OfType<Curie>()];
    }

    private static (DeclaredPath?, PathFault?) Gap(int item, string message) => (null, new PathFault(item, MechanismCodes.Gap, message));
}
