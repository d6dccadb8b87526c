using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;

namespace ExoGraph.Paths.Mirrors;

/// <summary>
/// Beliefs in a set of sources. Without packs they are the stored ones. With packs the same triple in all sources of the set corroborates,
/// from uncorroborated beliefs; an as-printed reading keeps its own and corroborates nothing.
/// </summary>
internal sealed class BeliefView(Mirror mirror, SourceSet sources)
{
    /// <summary>The cost of a statement that is not in these sources, or that nobody believes.</summary>
    public const int Absent = int.MaxValue;

    private readonly MirrorData _data = mirror.Data;

    /// <summary>The cost of every statement of the mirror, by its number.</summary>
    public int[] Costs()
    {
        var costs = new int[_data.Targets.Length];
        Parallel.For(0, _data.Ids.Length, v =>
        {
            for (var e = _data.OutOffsets[v]; e < _data.OutOffsets[v + 1];)
            {
                var end = EndOfTriple(e, _data.OutOffsets[v + 1]);
                for (var i = e; i < end; i++) costs[i] = IsIn(i) ? Mirrors.Costs.OfBelief(_data.Beliefs[i]) : Absent;
                if (sources.HasPacks) Corroborate(e, end, costs);
                e = end;
            }
        });
        return costs;
    }

    private int EndOfTriple(int first, int rowEnd)
    {
        var end = first + 1;
        while (end < rowEnd && _data.Targets[end] == _data.Targets[first] && _data.EdgePredicates[end] == _data.EdgePredicates[first]) end++;
        return end;
    }

    private bool IsIn(int edge) => _data.Beliefs[edge] > 0 && sources.Contains(mirror.SourceNumberOf(edge));

    private void Corroborate(int first, int end, int[] costs)
    {
        if (IsOneTelling(first, end)) return;
        var told = new List<Telling>();
        for (var e = first; e < end; e++)
            if (costs[e] != Absent && (_data.Flags[e] & EdgeFlags.AsPrinted) == 0) told.Add(Of(e));
        if (told.Count == 0) return;
        var others = sources.Contains(0) ? OtherCurated(first, told) : [];
        foreach (var one in told)
        {
            var elsewhere = told.Concat(others).Where(o => o.IsElsewhereFrom(one)).Select(o => o.Belief);
            costs[one.Edge] = Mirrors.Costs.OfBelief(BeliefCalculator.Corroborated(one.Belief, elsewhere).Millionths);
        }
    }

    /// <summary>Whether the triple is told by one pack alone, in one setting.</summary>
    private bool IsOneTelling(int first, int end)
    {
        for (var e = first; e < end; e++)
            if ((_data.Flags[e] & EdgeFlags.Pack) == 0 || _data.EdgeContexts[e] != _data.EdgeContexts[first] || mirror.SourceNumberOf(e) != mirror.SourceNumberOf(first)) return false;
        // A curated overall effect of the same triple is no edge, yet it corroborates.
        return !sources.Contains(0) || mirror.Knowledge.From(_data.Ids[_data.Sources[first]]).Count == 0;
    }

    private Telling Of(int edge)
    {
        if ((_data.Flags[edge] & EdgeFlags.Pack) == 0) return Of(edge, mirror.StatementOf(edge));
        var key = _data.Contexts[_data.EdgeContexts[edge]];
        return new Telling(edge, Belief.OfMillionths(_data.Beliefs[edge]), mirror.Packs[mirror.SourceNumberOf(edge) - 1].Name, key);
    }

    private Telling Of(int edge, Statement statement)
    {
        var context = statement.Context;
        var key = new ContextKey(Vertex(context.Cancer), Vertex(context.Cell), Vertex(context.Organism), Vertex(context.Biofluid), -1);
        return new Telling(edge, statement.OwnBelief, statement.Id.File.Text, key);
    }

    private int Vertex(Curie? id) => id is { } known && _data.IndexOf.TryGetValue(known, out var v) ? v : -1;

    /// <summary>Curated statements of the triple that are no edges of the mirror (overall effects): they corroborate too.</summary>
    private List<Telling> OtherCurated(int first, List<Telling> told)
    {
        var (subject, target, predicate) = (_data.Ids[_data.Sources[first]], _data.Ids[_data.Targets[first]], _data.Predicates[_data.EdgePredicates[first]]);
        var known = told.Where(t => (_data.Flags[t.Edge] & EdgeFlags.Pack) == 0).Select(t => mirror.StatementIdOf(t.Edge)).ToHashSet();
        return [.. mirror.Knowledge.From(subject)
            .Where(s => s.Object == target && s.Predicate.Equals(predicate) && s.Reading == ReadingKind.Accepted && !known.Contains(s.Id))
            .Select(s => Of(-1, s))];
    }

    /// <summary>One source's telling of a triple. What one file says again in the same setting is not said elsewhere.</summary>
    private readonly record struct Telling(int Edge, Belief Belief, string File, ContextKey Setting)
    {
        public bool IsElsewhereFrom(Telling other) => File != other.File || Setting != other.Setting;
    }
}
