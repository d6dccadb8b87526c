using System.Globalization;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Downloads;

/// <summary>The parts of a list's answer as tables.</summary>
public static class ListTables
{
    /// <summary>The table of a part (<see cref="Requests.ListRequest.Parts"/>).</summary>
    public static ResultTable Of(ListDocument document, string part)
    {
        ArgumentNullException.ThrowIfNull(document);
        return part switch
        {
            "names" => Names(document),
            "shared-targets" => Shared(document.SharedTargets),
            "shared-outcomes" => Shared(document.SharedOutcomes),
            "outcomes" => Tests(document.Outcomes),
            _ => Tests(document.Pathways),
        };
    }

    private static ResultTable Names(ListDocument document)
    {
        var items = document.Items.ToDictionary(i => i.Thing.Id);
        return new(["asked", "id", "label", "class", "repeats", "problem", "counted", "targets", "outcomes", "best_chain", "best_score"],
            [.. document.Names.Select(n =>
            {
                var item = n.Thing is { } thing ? items.GetValueOrDefault(thing.Id) : null;
                var best = item is { Chains: [var first, ..] } ? first : null;
                return (IReadOnlyList<string>)[n.Asked, n.Thing?.Id ?? "", n.Thing?.Label ?? "", n.Thing?.Class ?? "", n.Repeats ? "true" : "false", n.Problem ?? "", item is null ? "" : item.Counted ? "true" : "false",
                    ResultTable.List(item?.Targets.Select(t => t.Label) ?? []), ResultTable.List(item?.Outcomes.Select(t => t.Label) ?? []), best?.Sentence ?? "", best is null ? "" : Text(best.Score)];
            })]);
    }

    private static ResultTable Shared(IReadOnlyList<ListSharedDocument> shared) =>
        new(["id", "label", "class", "things", "thing_id", "thing", "effect", "statements"], [.. shared.SelectMany(s => s.Hits.Select(h => (IReadOnlyList<string>)
            [s.Shared.Id, s.Shared.Label, s.Shared.Class ?? "", s.Hits.Count.ToString(CultureInfo.InvariantCulture), h.Thing.Id, h.Thing.Label, h.Effect, ResultTable.List(h.Statements.Select(t => t.Statement))]))]);

    private static ResultTable Tests(IReadOnlyList<OverRepresentationDocument> tests) =>
        new(["id", "label", "in_list", "list_size", "in_universe", "universe", "expected", "p_value", "adjusted", "members"], [.. tests.Select(t => (IReadOnlyList<string>)
            [t.Reached.Id, t.Reached.Label, t.InList.ToString(CultureInfo.InvariantCulture), t.ListSize.ToString(CultureInfo.InvariantCulture), t.InUniverse.ToString(CultureInfo.InvariantCulture),
                t.Universe.ToString(CultureInfo.InvariantCulture), Text(t.Expected), Text(t.PValue), Text(t.Adjusted), ResultTable.List(t.Members.Select(m => m.Label))])]);

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
