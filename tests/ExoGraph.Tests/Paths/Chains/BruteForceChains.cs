using ExoGraph.Core.Entities;
using ExoGraph.Core.Evidences;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Tests.Paths.Chains;

/// <summary>
/// Chains by plain enumeration, written from the design's text and sharing nothing with the search: every simple sequence of statements is
/// walked, every way to cut it into runs is tried, and all of them are sorted.
/// </summary>
public sealed class BruteForceChains
{
    private readonly KnowledgeBase _knowledge;
    private readonly ChainQuery _query;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly Func<Statement, int> _belief;
    private readonly List<Found> _found = [];

    public sealed record Found(Curie Start, IReadOnlyList<Statement> Hops, long Cost, bool Attested, int Runs)
    {
        public string Ids => string.Join(" ", Hops.Select(h => h.Id.Text));

        public string Identity => Start + " " + string.Join(" ", Hops.Select(h => $"{h.Subject}[{Effect(h)}]{h.Object}"));
    }

    /// <param name="statements">All statements in the query's sources.</param>
    /// <param name="belief">Beliefs in the query's sources, in millionths.</param>
    public BruteForceChains(KnowledgeBase knowledge, ChainQuery query, IReadOnlyList<Statement>? statements = null, Func<Statement, int>? belief = null)
    {
        _knowledge = knowledge;
        _query = query;
        _belief = belief ?? (s => s.Belief.Millionths);
        _statements = [.. (statements ?? knowledge.AllStatements).Where(s => s.Scope is Scope.Step or Scope.Transfer && s.Predicate.Sign != Sign.None && _belief(s) > 0)];
    }

    public static int Effect(Statement statement) => statement.Predicate.Sign switch { Sign.Minus => -1, Sign.Unknown => 0, _ => 1 };

    /// <summary>The best k, before folding.</summary>
    public IReadOnlyList<Found> Find()
    {
        foreach (var start in _query.From.Ids.Distinct())
            if (_knowledge.Entities.ContainsKey(start) && MayStand(start)) Walk([start], [], [start]);
        var ordered = _found.OrderBy(f => f.Attested ? 0 : 1).ThenBy(f => f.Cost).ThenBy(f => f.Hops.Count)
            .ThenBy(f => f.Hops.Select(h => h.Id.Text).ToArray(), Comparer<string[]>.Create(CompareIds));
        return [.. (_query.Expand ? ordered : ordered.DistinctBy(f => f.Identity)).Take(_query.K)];
    }

    private static int CompareIds(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            if (string.CompareOrdinal(a[i], b[i]) is not 0 and var order) return order;
        return a.Length - b.Length;
    }

    /// <param name="vertices">Vertices passed, in order.</param>
    /// <param name="hops">Statements passed.</param>
    /// <param name="tails">The vertex before each hop, from which it leaves or passes up; the last is where the walk stands.</param>
    private void Walk(List<Curie> vertices, List<Statement> hops, List<Curie> tails)
    {
        if (hops.Count > 0 && IsEnd(tails[^1]) && IsWhole(vertices, hops)) Record(vertices[0], hops, tails);
        if (hops.Count == _query.MaxHops) return;
        // A cell that is not the start ends the chain, and so does a side branch.
        if (hops.Count > 0 && (Ends(tails[^1]) || hops[^1].Predicate.Name == "delivers_to")) return;
        foreach (var next in _statements)
        {
            var passesUp = next.Subject != tails[^1];
            if (passesUp && (!_query.Rollup || !_knowledge.Hierarchy.WithAncestors(tails[^1]).Contains(next.Subject))) continue;
            if (passesUp && (vertices.Contains(next.Subject) || Ends(next.Subject) || !MayStand(next.Subject))) continue;
            if (vertices.Contains(next.Object) || next.Object == next.Subject || !MayStand(next.Object) || !MayPass(next)) continue;
            if (hops.Count > 0 && hops[^1].Scope == Scope.Transfer && next.Scope == Scope.Transfer
                && (next.Context.Transfer is null || hops[^1].Context.Transfer != next.Context.Transfer)) continue;
            List<Curie> passed = passesUp ? [.. vertices, next.Subject, next.Object] : [.. vertices, next.Object];
            Walk(passed, [.. hops, next], [.. tails, next.Object]);
        }
    }

    private bool MayStand(Curie id) => !_query.Avoid.Any(a => a.Ids.Contains(id)) && !_knowledge.Entities[id].Generic;

    private bool Ends(Curie id) => _knowledge.Entities[id].Class.EndsChains;

    private bool IsEnd(Curie id) => _query.To?.Ids.Contains(id) ?? _knowledge.Entities[id].Class == EntityClass.Outcome;

    private bool MayPass(Statement s)
    {
        if (s.Reading == ReadingKind.AsPrinted && !_query.IncludeAsPrinted) return false;
        if (_belief(s) < _query.MinBelief.Millionths) return false;
        if (_query.Levels.Count > 0 && !s.Evidence.Any(e => e.Direction == EvidenceDirection.Supports && _query.Levels.Contains(e.Level))) return false;
        if (_query.Cancer is { } cancer && !(s.Context.Cancer is { } c && cancer.Ids.Contains(c))) return false;
        if (_query.Organism is { } organism && !(s.Context.Organism is { } o && organism.Ids.Contains(o))) return false;
        if (_query.Biofluid is { } fluid && Fluid(s) is { } stated && !fluid.Ids.Contains(stated)) return false;
        if (_query.Context == ContextPolicy.SameCancer && s.Context.Cancer is null) return false;
        if (s.Scope == Scope.Transfer && TransferOf(s) is null && (_query.Donor ?? _query.Recipient ?? _query.Vesicle) is not null) return false;
        return TransferOf(s) is not { } t
            || (Is(_query.Donor, t.Donor) && Is(_query.Recipient, t.Recipient) && Is(_query.Vesicle, t.Vesicle));
    }

    private Transfer? TransferOf(Statement s) => s.Context.Transfer is { } id ? _knowledge.Transfers[id] : null;

    private Curie? Fluid(Statement s) => s.Context.Biofluid ?? TransferOf(s)?.Biofluid;

    private static bool Is(Core.Naming.Selection? wanted, Curie? id) => wanted is null || (id is { } known && wanted.Ids.Contains(known));

    private bool IsWhole(List<Curie> vertices, List<Statement> hops)
    {
        var effect = hops.Aggregate(1, (product, h) => product * Effect(h));
        if (_query.Effect == EffectWanted.Promotes && effect != 1) return false;
        if (_query.Effect == EffectWanted.Inhibits && effect != -1) return false;
        if (_query.Via.Any(via => !vertices.Any(via.Ids.Contains))) return false;
        var crosses = hops.Any(h => h.Scope == Scope.Transfer || h.Context.Transfer is not null);
        if ((_query.AcrossTransfer || _query.Donor is not null || _query.Recipient is not null || _query.Vesicle is not null) && !crosses) return false;
        if (_query.Biofluid is not null && !hops.Any(h => Fluid(h) is not null)) return false;
        if (_query.Context == ContextPolicy.SameCancer && hops.Any(a => hops.Any(b => !_knowledge.Hierarchy.AreRelated(a.Context.Cancer!.Value, b.Context.Cancer!.Value)))) return false;
        return _query.Context != ContextPolicy.SameStudy || Studies(hops[0]).Any(study => hops.All(h => Studies(h).Contains(study)));
    }

    private static IEnumerable<string> Studies(Statement s) =>
        s.Evidence.Where(e => e.Direction == EvidenceDirection.Supports).Select(e => e.Pmid is { } pmid ? "PMID:" + pmid : e.Study.Text);

    private void Record(Curie start, List<Statement> hops, List<Curie> tails)
    {
        bool Up(int hop) => hops[hop].Subject != tails[hop];
        var attested = IsRun(hops) && !Enumerable.Range(0, hops.Count).Any(Up);
        if (_query.AttestedOnly && !attested) return;
        var best = long.MaxValue;
        var runs = 0;
        Cut(0, 0, 0);
        _found.Add(new Found(start, [.. hops], best, attested, runs));

        void Cut(int from, long cost, int count)
        {
            if (from == hops.Count)
            {
                if (cost < best) (best, runs) = (cost, count);
                return;
            }
            if (from > 0) cost += JoinCost(hops[from - 1], hops[from], tails[from]);
            else if (Up(0)) cost += DegreeCost(tails[0]);
            for (var to = from + 1; to <= hops.Count; to++)
            {
                var run = hops.GetRange(from, to - from);
                if (!IsRun(run) || Enumerable.Range(from + 1, to - from - 1).Any(Up)) continue;
                Cut(to, cost + (long)Math.Floor(-Math.Log(run.Min(_belief) / 1e6) * 1e6 + 0.5), count + 1);
            }
        }
    }

    private static bool IsRun(List<Statement> run)
    {
        if (run.Count == 1) return true;
        if (run.All(s => s.Scope == Scope.Transfer && s.Context.Transfer is not null && s.Context.Transfer == run[0].Context.Transfer)) return true;
        return run[0].Places.Any(p => run.Index().All(s => s.Item.Places.Any(q => q.Mechanism == p.Mechanism && q.Position == p.Position + s.Index)));
    }

    private long JoinCost(Statement before, Statement after, Curie vertex)
    {
        var halves = Half(before.Context.Cancer, after.Context.Cancer) + Half(before.Context.Cell, after.Context.Cell) + Half(before.Context.Organism, after.Context.Organism);
        return DegreeCost(vertex) + halves * 346_574L;
    }

    private int Half(Curie? a, Curie? b)
    {
        if (a == b) return 0;
        return a is null || b is null || _knowledge.Hierarchy.AreRelated(a.Value, b.Value) ? 1 : 2;
    }

    private long DegreeCost(Curie vertex)
    {
        var steps = _statements.Where(s => s.Scope == Scope.Step && s.Reading == ReadingKind.Accepted && s.Subject != s.Object).ToList();
        var degree = steps.Where(s => s.Subject == vertex).Select(s => s.Object).Union(steps.Where(s => s.Object == vertex).Select(s => s.Subject)).Count();
        return degree <= 1 ? 0 : (long)Math.Floor(0.4 * Math.Log(degree) * 1e6 + 0.5);
    }
}
