using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Markers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Markers;

/// <summary>Answers <see cref="MarkersQuery"/> on the curated records of one version of the graph. Safe for any number of callers at once.</summary>
/// <remarks>
/// Each <c>biomarker_for</c> is joined with what raises, lowers or finds the same molecule in the same tumour (or one below it).
/// Statements about one marker of one thing in one fluid make one row.
/// </remarks>
public sealed class MarkersFinder(GraphSnapshot snapshot)
{
    private const string MarkerPredicate = "biomarker_for";
    private readonly KnowledgeBase _knowledge = snapshot.Knowledge;
    private readonly MarkerSettings _settings = new(snapshot.Knowledge);

    /// <summary>Finds the markers.</summary>
    public MarkersAnswer Find(MarkersQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var wanted = _knowledge.AllStatements
            .Where(s => s.Predicate.Name == MarkerPredicate && IsWanted(query, s))
            .ToLookup(s => s.Reading == ReadingKind.Accepted || query.IncludeAsPrinted);
        var rows = wanted[true]
            .GroupBy(s => (s.Subject, s.Object, Fluid: _settings.FluidOf(s), Cancer: _settings.TumourOf(s)))
            .Select(g => Row(g.Key.Fluid, g.Key.Cancer, [.. g]));
        return new MarkersAnswer(snapshot.Summary(SourceSet.Curated), query, [.. InOrder(rows)], wanted[false].Count());
    }

    private bool IsWanted(MarkersQuery query, Statement marker) =>
        (query.Purpose is not { } purpose || (marker.Purpose ?? Term.NotStated) == purpose)
        && (query.Cancer is not { } cancer || _settings.TumourOf(marker) is { } tumour && cancer.Ids.Contains(tumour) || cancer.Ids.Contains(marker.Object))
        && (query.Biofluid is not { } fluid || _settings.FluidOf(marker) is { } found && fluid.Ids.Contains(found));

    private MarkerRow Row(Curie? fluid, Curie? cancer, IReadOnlyList<Statement> markers)
    {
        var levels = LevelsOf(markers[0], cancer, fluid);
        return new MarkerRow
        {
            Marker = markers[0].Subject,
            Marks = markers[0].Object,
            Cancer = cancer,
            Biofluid = fluid,
            Vesicles = [.. markers.Concat(levels).Select(_settings.VesicleOf).OfType<Curie>().Distinct().Order()],
            Change = ChangeOf(levels),
            Uses = [.. markers.Select(s => new MarkerUse(s.Purpose ?? Term.NotStated, s))
                .OrderBy(u => u.Purpose.Text, StringComparer.Ordinal).ThenByDescending(u => u.Statement.Belief.Millionths).ThenBy(u => u.Statement.Id)],
            Levels = levels,
        };
    }

    /// <summary>What raises, lowers or finds the marker in the same tumour and, where both name one, the same fluid.</summary>
    private List<Statement> LevelsOf(Statement marker, Curie? tumour, Curie? fluid) =>
    [
        .. _knowledge.From(marker.Subject).Where(s => s.Predicate.Name is "elevated_in" or "reduced_in" or "found_in"
            && s.Reading == ReadingKind.Accepted
            && (tumour is not { } of || _settings.TumourOf(s) is { } @in && _knowledge.Hierarchy.IsA(@in, of))
            && (tumour is not null || _settings.TumourOf(s) is null)
            && (fluid is null || _settings.FluidOf(s) is not { } other || other == fluid)),
    ];

    private static MarkerChange ChangeOf(IReadOnlyList<Statement> levels)
    {
        var raised = levels.Any(s => s.Predicate.Name == "elevated_in");
        var lowered = levels.Any(s => s.Predicate.Name == "reduced_in");
        return (raised, lowered) switch
        {
            (true, true) => MarkerChange.Disputed,
            (true, false) => MarkerChange.Raised,
            (false, true) => MarkerChange.Lowered,
            _ => MarkerChange.NotStated,
        };
    }

    private IEnumerable<MarkerRow> InOrder(IEnumerable<MarkerRow> rows) => rows
        .OrderBy(r => Label(r.Cancer), StringComparer.Ordinal)
        .ThenBy(r => _knowledge.LabelOf(r.Marker), StringComparer.Ordinal)
        .ThenBy(r => _knowledge.LabelOf(r.Marks), StringComparer.Ordinal)
        .ThenBy(r => Label(r.Biofluid), StringComparer.Ordinal);

    private string Label(Curie? id) => id is { } known ? _knowledge.LabelOf(known) : "";
}
