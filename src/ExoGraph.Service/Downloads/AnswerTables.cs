using System.Globalization;
using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Queries.Loops;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>Answers as tables: one row for each thing that the answer lists.</summary>
public static class AnswerTables
{
    /// <summary>What cancers share: a row for each statement of each cell of the matrix.</summary>
    public static ResultTable Of(LoadedGraph graph, SharedAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(answer);
        return StatementTable.Of(graph, ["shared_id", "shared", "cancers", "same_sign", "in_cancer_id", "in_cancer"], answer.Rows.SelectMany(r => r.Cancers.SelectMany(c => c.Hits.Select(h =>
            ((IReadOnlyList<string>)[r.Id.Text, graph.Writer.LabelOf(r.Id), Text(r.Cancers.Count), Truth(r.SameSign), c.Cancer.Text, graph.Writer.LabelOf(c.Cancer)], h.Statement)))));
    }

    /// <summary>Two faces: a row for each statement of each telling, and each disputed statement.</summary>
    public static ResultTable Of(LoadedGraph graph, FacesAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(answer);
        IEnumerable<(IReadOnlyList<string>, Statement)> Side(FaceRow row, string side, IReadOnlyList<FaceEffect> effects) => effects.SelectMany((e, n) => e.Statements.Select(s =>
            ((IReadOnlyList<string>)[row.Agent.Text, graph.Writer.LabelOf(row.Agent), row.On.Text, graph.Writer.LabelOf(row.On), side, Text(n + 1), TwoDigits.Text(e.Belief.Value), Truth(row.SameCancer), Truth(row.Contradiction)], s)));
        return StatementTable.Of(graph, ["agent_id", "agent", "on_id", "on", "side", "telling", "telling_belief", "same_cancer", "contradiction"],
            answer.Rows.SelectMany(r => Side(r, "promotes", r.Promotes).Concat(Side(r, "inhibits", r.Inhibits)))
                .Concat(answer.Disputed.Select(d => ((IReadOnlyList<string>)["", "", "", "", "disputed", "", TwoDigits.Text(d.Weaker.Value), "", ""], d.Statement))));
    }

    /// <summary>Markers.</summary>
    public static ResultTable Of(MarkersDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["marker_id", "marker", "marker_class", "marks_id", "marks", "cancer_id", "cancer", "biofluid_id", "biofluid", "vesicles", "level", "purposes", "statements", "studies"],
            [.. document.Rows.Select(r => (IReadOnlyList<string>)[r.Marker.Id, r.Marker.Label, r.Marker.Class ?? "", r.Marks.Id, r.Marks.Label, r.Cancer?.Id ?? "", r.Cancer?.Label ?? "", r.Biofluid?.Id ?? "",
                r.Biofluid?.Label ?? "not-stated", Labels(r.Vesicles), r.Change, ResultTable.List(r.Purposes), ResultTable.List(r.Uses.Concat(r.Levels).Select(s => s.Statement)),
                ResultTable.List(r.Uses.Concat(r.Levels).SelectMany(s => s.Evidence).Select(e => e.Study).Distinct())])]);
    }

    /// <summary>Carriers.</summary>
    public static ResultTable Of(CarriersDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["carrier_id", "carrier", "origin", "payload_ids", "payload", "loading", "surface", "targeting", "crosses", "models", "donor", "recipient", "mode", "release", "route", "outcomes", "benefits", "treats", "transfer", "studies"],
            [.. document.Rows.Select(r => (IReadOnlyList<string>)[r.Carrier.Id, r.Carrier.Label, r.Origin, ResultTable.List(r.Payload.Select(p => p.Id)), ResultTable.List(r.Payload.Select(p => p.Label)),
                ResultTable.List(r.Payload.Select(p => p.Loading)), Labels(r.Surface), Labels(r.Targeting), Labels(r.Crosses), Labels(r.Models), r.Transfer.Donor?.Label ?? "not-stated", r.Transfer.Recipient?.Label ?? "not-stated",
                r.Transfer.Mode, r.Transfer.Release, r.Transfer.Route, ResultTable.List(r.Outcomes.Select(o => $"{o.Statement.Predicate} {o.Statement.Object.Label}")),
                ResultTable.List(r.Outcomes.Select(o => o.Benefit is { } benefit ? Text(benefit) : "")), ResultTable.List(r.Treats.Select(s => s.Object.Label)), r.Transfer.Id,
                ResultTable.List(r.Transfer.Evidence.Select(e => e.Study).Distinct())])]);
    }

    /// <summary>Findings of the audit.</summary>
    public static ResultTable Of(AuditDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["id", "kind", "locator", "printed", "accepted", "ground", "records"],
            [.. document.Findings.Select(f => (IReadOnlyList<string>)[f.Id, f.Kind, f.Locator, f.Printed, f.Accepted, f.Ground, ResultTable.List(f.Records)])]);
    }

    /// <summary>Hits of a search.</summary>
    public static ResultTable Of(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["id", "label", "class", "matched", "match", "roles", "statements"],
            [.. document.Hits.Select(h => (IReadOnlyList<string>)[h.Id, h.Label, h.Class, h.Matched, h.Match, ResultTable.List(h.Roles), Text(h.Statements)])]);
    }

    /// <summary>Choke points: a row for each entity of each cut.</summary>
    public static ResultTable Of(CutsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["cut", "weight", "entity_id", "entity", "entity_class"],
            [.. document.Cuts.SelectMany((c, n) => c.Entities.Select(e => (IReadOnlyList<string>)[Text(n + 1), c.Weight.ToString(CultureInfo.InvariantCulture), e.Id, e.Label, e.Class ?? ""]))]);
    }

    /// <summary>Feedback loops: a row for each hop of each loop.</summary>
    public static ResultTable Of(LoadedGraph graph, LoopsAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(answer);
        return StatementTable.Of(graph, ["loop", "score", "effect", "hop"], answer.Loops.SelectMany(l => l.Hops.Select((h, n) =>
            ((IReadOnlyList<string>)[Text(l.Rank), TwoDigits.Text(l.Score), Words.Of(l.Effect), Text(n + 1)], h.Statement))));
    }

    /// <summary>Metapaths.</summary>
    public static ResultTable Of(MetapathsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new(["metapath", "length", "paths", "weight", "null_mean", "null_deviation", "p_value", "p_adjusted"],
            [.. document.Rows.Select(r => (IReadOnlyList<string>)[r.Metapath, Text(r.Steps.Count), r.Paths.ToString(CultureInfo.InvariantCulture), Number(r.Weight),
                Number(r.Null?.Mean), Number(r.Null?.Deviation), Number(r.Null?.PValue), Number(r.Null?.Adjusted)])]);
    }

    private static string Labels(IEnumerable<EntityRef> entities) => ResultTable.List(entities.Select(e => e.Label));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";
}
