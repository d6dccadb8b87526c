using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Queries.Shared;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Sharing;

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
        return new FacesAnswer(snapshot.Summary(sources), query, [.. rows], [.. Disputed(sources, about)])
        {
            Targets = [.. Targets(sources, about, cancellation).OrderByDescending(t => t.Weaker).ThenBy(t => Label(t.Target), StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Target)],
            Benefits = [.. Benefits(told).OrderByDescending(b => b.Weaker).ThenBy(b => Label(b.Agent), StringComparer.OrdinalIgnoreCase).ThenBy(b => b.Agent)],
        };
    }

    /// <summary>
    /// What is hit in a stated cancer (as for what cancers share), raised in one and lowered in another, or in the same, by different
    /// studies: one study that does both tells one mechanism, such as that a miRNA lowers what holds the target down.
    /// </summary>
    private IEnumerable<FaceTarget> Targets(SourceSet sources, HashSet<Curie>? about, CancellationToken cancellation)
    {
        var hits = new SharedStatements(snapshot.Mirror, new SharedQuery(), sources).All(cancellation)
            .Where(h => about is null || about.Contains(h.Thing) || about.Contains(h.Statement.Subject))
            .ToLookup(h => h.Thing, h => (Effect: Signs.Product([h.Statement.Predicate.Sign]), Telling: new FaceEffect([h.Statement], h.Statement.Belief, h.Statement.Context.Cancer, h.Thing)));
        foreach (var hit in hits)
        {
            var raised = InOrder(hit.Where(h => h.Effect == NetEffect.Promotes).Select(h => h.Telling));
            var lowered = InOrder(hit.Where(h => h.Effect == NetEffect.Inhibits).Select(h => h.Telling));
            if (raised.Any(r => lowered.Any(l => !ShareStudy(r, l)))) yield return new FaceTarget(hit.Key, raised, lowered, AnyOneSetting(raised, lowered));
        }
    }

    /// <summary>Outcomes have a direction of good; the rest of what is told has none.</summary>
    private IEnumerable<FaceBenefit> Benefits(Dictionary<(Curie Agent, Curie On), FaceSides> told)
    {
        foreach (var agent in told.GroupBy(t => t.Key.Agent, t => t.Value))
        {
            var effects = agent.SelectMany(s => s.Promotes.Select(e => (Benefit: Desirable(e.End), Telling: e)).Concat(s.Inhibits.Select(e => (Benefit: -Desirable(e.End), Telling: e)))).ToArray();
            var good = BestOfEach(effects.Where(e => e.Benefit > 0).Select(e => e.Telling));
            var bad = BestOfEach(effects.Where(e => e.Benefit < 0).Select(e => e.Telling));
            if (good.Length > 0 && bad.Length > 0) yield return new FaceBenefit(agent.Key, good, bad, AnyOneSetting(good, bad));
        }
    }

    private int Desirable(Curie end) => snapshot.Names.EntityOf(end)?.Desirable ?? 0;

    private static FaceEffect[] BestOfEach(IEnumerable<FaceEffect> effects) => InOrder(effects.GroupBy(e => e.End).Select(g => InOrder(g)[0]));

    private bool AnyOneSetting(FaceEffect[] one, FaceEffect[] other) => one.Any(a => other.Any(b => AreOneSetting(a.Cancer, b.Cancer)));

    private FaceRow Row(Curie agent, Curie on, FaceSides sides)
    {
        var (promotes, inhibits) = (InOrder(sides.Promotes), InOrder(sides.Inhibits));
        return new FaceRow
        {
            Agent = agent,
            On = on,
            Promotes = promotes,
            Inhibits = inhibits,
            SameCancer = AnyOneSetting(promotes, inhibits),
            Contradiction = promotes.Any(p => inhibits.Any(i => p.End == i.End && AreOneSetting(p.Cancer, i.Cancer) && !ShareStudy(p, i))),
        };
    }

    private static FaceEffect[] InOrder(IEnumerable<FaceEffect> effects) =>
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
