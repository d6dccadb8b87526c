using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Faces;

/// <summary>Answers <see cref="FacesQuery"/>: conflict is computed, never curated.</summary>
public sealed class FacesFinder(GraphSnapshot snapshot)
{
    /// <summary>Finds opposite effects and disputed statements.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public FacesAnswer Find(FacesQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var sources = SourceSet.Parse(query.SourcesOrDefault, snapshot.Mirror.Packs, out _);
        var about = query.About is null ? null : query.About.Ids.ToHashSet();
        var told = new FaceCollector(snapshot, sources, query.Direct, about).Collect(cancellation);
        var rows = told.Where(t => t.Value.Promotes.Count > 0 && t.Value.Inhibits.Count > 0)
            .Select(t => Row(t.Key.Agent, t.Key.On, t.Value))
            .OrderByDescending(r => r.Weaker).ThenByDescending(r => r.Contradiction).ThenByDescending(r => r.SameCancer)
            .ThenBy(r => Label(r.Agent), StringComparer.OrdinalIgnoreCase).ThenBy(r => Label(r.On), StringComparer.OrdinalIgnoreCase)
            .ThenBy(r => r.Agent).ThenBy(r => r.On);
        return new FacesAnswer(snapshot.Summary(sources), query, [.. rows], [.. Disputed(sources, about)]);
    }

    private FaceRow Row(Curie agent, Curie on, FaceSides sides)
    {
        var (promotes, inhibits) = (InOrder(sides.Promotes), InOrder(sides.Inhibits));
        return new FaceRow
        {
            Agent = agent,
            On = on,
            Promotes = promotes,
            Inhibits = inhibits,
            SameCancer = promotes.Any(p => inhibits.Any(i => AreOneSetting(p.Cancer, i.Cancer))),
            Contradiction = promotes.Any(p => inhibits.Any(i => p.End == i.End && AreOneSetting(p.Cancer, i.Cancer) && !ShareStudy(p, i))),
        };
    }

    private static FaceEffect[] InOrder(List<FaceEffect> effects) =>
        [.. effects.OrderByDescending(e => e.Belief).ThenBy(e => e.Statements.Count).ThenBy(e => string.Join(' ', e.Statements.Select(s => s.Id.Text)), StringComparer.Ordinal)];

    private bool AreOneSetting(Curie? a, Curie? b)
    {
        if (a == b) return true;
        return a is { } one && b is { } other && snapshot.Mirror.TryGetVertex(one, out var v) && snapshot.Mirror.TryGetVertex(other, out var w)
            && snapshot.Mirror.Lineage.AreRelated(v, w);
    }

    private static bool ShareStudy(FaceEffect a, FaceEffect b) => Studies(a).Intersect(Studies(b)).Any();

    private static IEnumerable<string> Studies(FaceEffect effect) =>
        effect.Statements.SelectMany(s => s.Evidence).Where(e => e.Direction == EvidenceDirection.Supports).Select(e => e.Pmid is { } pmid ? "PMID:" + pmid : e.Study.Text);

    /// <summary>Curated statements that evidence speaks for and against. A pack's evidence is not in memory, so its disputes show as low beliefs alone.</summary>
    private IEnumerable<DisputedStatement> Disputed(SourceSet sources, HashSet<Curie>? about)
    {
        if (!sources.Contains(0)) return [];
        return snapshot.Knowledge.AllStatements
            .Where(s => s.Reading == ReadingKind.Accepted && (about is null || about.Contains(s.Subject) || about.Contains(s.Object)))
            .Select(s => new DisputedStatement(s, Side(s, EvidenceDirection.Supports), Side(s, EvidenceDirection.Refutes)))
            .Where(d => d.Weaker.Millionths > 0)
            .OrderByDescending(d => d.Weaker).ThenBy(d => d.Statement.Id);
    }

    private Belief Side(Statement statement, EvidenceDirection direction) => BeliefCalculator.Own(
        statement.Evidence.Where(e => e.Direction == direction).Select(e => e with { Direction = EvidenceDirection.Supports }),
        statement.Implied, snapshot.Knowledge.PublicationOf);

    private string Label(Curie id) => snapshot.Mirror.LabelOf(id);
}
