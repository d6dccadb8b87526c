using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Faces;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Faces;

/// <summary>Collects every effect of known sign: steps and overall effects, and the parts of declared paths that join two entities.</summary>
/// <remarks>What is too general ("exosomes") has the faces that single statements of the records give it; no path begins or ends there, and packs say nothing of it.</remarks>
internal sealed class FaceCollector(GraphSnapshot snapshot, SourceSet sources, bool directOnly, HashSet<Curie>? about)
{
    private readonly Mirror _mirror = snapshot.Mirror;
    private readonly Dictionary<(Curie Agent, Curie On), FaceSides> _told = [];

    public Dictionary<(Curie Agent, Curie On), FaceSides> Collect(CancellationToken cancellation)
    {
        if (sources.Contains(0))
        {
            foreach (var statement in snapshot.Knowledge.AllStatements)
                if (statement.Scope is Scope.Step or Scope.Overall && Counts(statement)) Add([statement], statement.Belief);
            if (!directOnly)
            {
                foreach (var mechanism in snapshot.Knowledge.Mechanisms.Values.OrderBy(m => m.Id)) AddPath(mechanism.Hops);
            }
        }
        if (sources.HasPacks) AddPacks(cancellation);
        return _told;
    }

    private static bool Counts(Statement s) => s.Reading == ReadingKind.Accepted && s.Belief.Millionths > 0 && s.Predicate.Sign != Sign.None;

    /// <summary>Every part of two or more hops that passes no entity twice. Two paths that share the part tell it once.</summary>
    private void AddPath(IReadOnlyList<RecordId> hops)
    {
        for (var first = 0; first < hops.Count; first++)
        {
            var path = new List<Statement>();
            var passed = new HashSet<Curie>();
            for (var hop = first; hop < hops.Count; hop++)
            {
                if (!snapshot.Knowledge.Statements.TryGetValue(hops[hop], out var next) || !Counts(next)) break;
                if (path.Count > 0 && path[^1].Object != next.Subject) break;
                passed.Add(next.Subject);
                if (!passed.Add(next.Object)) break;
                path.Add(next);
                // That a vesicle carries a molecule is no effect on it.
                if (path.Count > 1 && next.Scope != Scope.Transfer) Add([.. path], path.Min(s => s.Belief));
                if (Has(next.Object, VertexFlags.EndsChains)) break;
            }
        }
    }

    private void Add(Statement[] path, Belief belief)
    {
        var effect = Signs.Product(path.Select(s => s.Predicate.Sign));
        if (effect == NetEffect.Indeterminate) return;
        var (agent, end) = (path[0].Subject, path[^1].Object);
        var on = On(end);
        if (agent == end || (path.Length > 1 && (Has(agent, VertexFlags.Generic) || Has(end, VertexFlags.Generic)))) return;
        if (about is not null && !about.Contains(agent) && !about.Contains(end) && !about.Contains(on)) return;
        if (!_told.TryGetValue((agent, on), out var sides)) _told[(agent, on)] = sides = new FaceSides();
        var side = effect == NetEffect.Promotes ? sides.Promotes : sides.Inhibits;
        if (path.Length > 1 && side.Any(e => e.Statements.Select(s => s.Id).SequenceEqual(path.Select(s => s.Id)))) return;
        side.Add(new FaceEffect(path, belief, path[^1].Context.Cancer, end));
    }

    /// <summary>Steps of packs, where both signs meet between two entities: most pairs agree, so only those that do not are read.</summary>
    private void AddPacks(CancellationToken cancellation)
    {
        var walk = snapshot.Walk(sources);
        var told = _told.Keys.Select(k => k.Agent).ToHashSet();
        for (var v = 0; v < walk.VertexCount; v++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = Row(walk, v).ToList();
            if (row.Select(walk.SignOf).Distinct().Count() < 2 && !told.Contains(_mirror.IdOf(v))) continue;
            foreach (var pair in row.GroupBy(e => On(_mirror.IdOf(walk.Heads[e]))))
            {
                if (!IsTwoFaced(walk, (_mirror.IdOf(v), pair.Key), pair)) continue;
                foreach (var e in pair) Add([_mirror.StatementOf(walk.Edges[e])], Belief.OfMillionths(Costs.BeliefOf(walk.Costs[e])));
            }
        }
    }

    private static IEnumerable<int> Row(WalkGraph walk, int vertex) =>
        Enumerable.Range(walk.OutOffsets[vertex], walk.OutOffsets[vertex + 1] - walk.OutOffsets[vertex])
            .Where(e => (walk.Flags[e] & EdgeFlags.Pack) != 0 && (walk.Flags[e] & (EdgeFlags.Transfer | EdgeFlags.Unknown)) == 0);

    private bool IsTwoFaced(WalkGraph walk, (Curie, Curie) ends, IEnumerable<int> pair)
    {
        if (pair.Select(walk.SignOf).Distinct().Count() > 1) return true;
        // The records may say the opposite of what every pack says.
        return _told.TryGetValue(ends, out var sides) && (walk.SignOf(pair.First()) > 0 ? sides.Inhibits : sides.Promotes).Count > 0;
    }

    /// <summary>Where effects on an entity meet: in its process, where it is an outcome of one.</summary>
    private Curie On(Curie end) => _mirror.TryGetVertex(end, out var v) && _mirror.EntityOf(v)?.Process is { } process ? process : end;

    private bool Has(Curie id, VertexFlags flag) => _mirror.TryGetVertex(id, out var v) && (_mirror.FlagsOf(v) & flag) != 0;
}
