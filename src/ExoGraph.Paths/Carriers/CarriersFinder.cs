using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Carriers;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Carriers;

/// <summary>Answers <see cref="CarriersQuery"/> on the curated records of one version of the graph. Safe for any number of callers at once.</summary>
/// <remarks>
/// One row a transfer that names its carrier and something carried. Outcomes are those that the same publication states of the carrier
/// or of its payload, in this transfer or in none in particular; a later step of the mechanism (target on outcome) is a chain, not an outcome of the carrier.
/// </remarks>
public sealed class CarriersFinder(GraphSnapshot snapshot)
{
    private readonly KnowledgeBase _knowledge = snapshot.Knowledge;

    /// <summary>Finds the carriers.</summary>
    public CarriersAnswer Find(CarriersQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = _knowledge.Transfers.Values
            .Where(t => t.Vesicle is not null)
            .Select(t => (Transfer: t, Payload: PayloadOf(t, query)))
            .Where(t => t.Payload.Count > 0)
            .Select(t => Row(t.Transfer, t.Payload))
            .Where(r => IsWanted(query, r))
            .OrderByDescending(r => r.Origin).ThenBy(r => _knowledge.LabelOf(r.Carrier), StringComparer.Ordinal).ThenBy(r => r.Transfer.Id);
        return new CarriersAnswer(snapshot.Summary(SourceSet.Curated), query, [.. rows]);
    }

    private static List<Cargo> PayloadOf(Transfer transfer, CarriersQuery query) =>
    [
        .. transfer.Cargo.Where(c => (query.Drug is not { } drug || drug.Ids.Contains(c.Id)) && (query.Loading is not { } loading || c.Loading == loading)),
    ];

    private static bool IsWanted(CarriersQuery query, CarrierRow row) =>
        (query.Origin is not { } origin || row.Origin == origin)
        && (query.Targeting is not { } target || row.Targeting.Any(target.Ids.Contains))
        && (query.Model is not { } model || row.Models.Any(model.Ids.Contains))
        && (query.Cancer is not { } cancer
            || row.Transfer.Context.Cancer is { } set && cancer.Ids.Contains(set)
            || row.Treats.Any(s => cancer.Ids.Contains(s.Object)));

    private CarrierRow Row(Transfer transfer, IReadOnlyList<Cargo> payload)
    {
        var carrier = transfer.Vesicle!.Value;
        var facts = new CarrierFacts(_knowledge, transfer);
        var surface = facts.Of(carrier, "modified_with").Select(s => s.Object).Concat(transfer.Surface).Distinct().Order().ToArray();
        var outcomes = facts.Outcomes().ToArray();
        return new CarrierRow
        {
            Transfer = transfer,
            Carrier = carrier,
            Origin = CarrierOrigins.Of(_knowledge, transfer, surface),
            Payload = payload,
            Surface = surface,
            Targeting = [.. transfer.Targeting.Distinct().Order()],
            Crosses = [.. facts.Of(carrier, "crosses").Select(s => s.Object).Distinct().Order()],
            Models = [.. Models(transfer, outcomes, facts.Of(carrier, "crosses"))],
            Outcomes = outcomes,
            Treats = [.. facts.Of(carrier, "treats")],
        };
    }

    private static IEnumerable<Curie> Models(Transfer transfer, IEnumerable<CarrierOutcome> outcomes, IEnumerable<Statement> crossings) =>
        outcomes.Select(o => o.Statement.Context.Organism).Concat(crossings.Select(s => s.Context.Organism)).Append(transfer.Context.Organism)
            .OfType<Curie>().Distinct().Order();
}
