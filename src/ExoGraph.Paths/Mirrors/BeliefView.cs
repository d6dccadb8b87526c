using ExoGraph.Core.Beliefs;
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
        if (end - first == 1 && (_data.Flags[first] & EdgeFlags.Pack) != 0) return;
        var own = new List<(int Edge, Belief Belief)>();
        for (var e = first; e < end; e++)
            if (costs[e] != Absent && (_data.Flags[e] & EdgeFlags.AsPrinted) == 0) own.Add((e, Own(e)));
        if (own.Count == 0) return;
        var others = sources.Contains(0) ? OtherCurated(first, own) : [];
        foreach (var (edge, belief) in own)
        {
            var all = own.Where(o => o.Edge != edge).Select(o => o.Belief).Concat(others);
            costs[edge] = Mirrors.Costs.OfBelief(BeliefCalculator.Corroborated(belief, all).Millionths);
        }
    }

    private Belief Own(int edge) =>
        (_data.Flags[edge] & EdgeFlags.Pack) != 0 ? Belief.OfMillionths(_data.Beliefs[edge]) : mirror.StatementOf(edge).OwnBelief;

    /// <summary>Curated statements of the triple that are no edges of the mirror (overall effects): they corroborate too.</summary>
    private List<Belief> OtherCurated(int first, List<(int Edge, Belief Belief)> own)
    {
        var (subject, target, predicate) = (_data.Ids[_data.Sources[first]], _data.Ids[_data.Targets[first]], _data.Predicates[_data.EdgePredicates[first]]);
        var known = own.Where(o => (_data.Flags[o.Edge] & EdgeFlags.Pack) == 0).Select(o => mirror.StatementIdOf(o.Edge)).ToHashSet();
        return [.. mirror.Knowledge.From(subject)
            .Where(s => s.Object == target && s.Predicate.Equals(predicate) && s.Reading == ReadingKind.Accepted && !known.Contains(s.Id))
            .Select(s => s.OwnBelief)];
    }
}
