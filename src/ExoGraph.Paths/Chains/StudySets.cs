using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Sets of studies by number, and what they have in common: so that a state holds one number.</summary>
internal sealed class StudySets(StudyTable table)
{
    /// <summary>The number of "nothing said yet".</summary>
    public const int Every = -1;

    /// <summary>The number of the empty set.</summary>
    public const int None = -2;

    private readonly List<int[]> _sets = [];
    private readonly Dictionary<int[], int> _numbers = new(SequenceComparer.Instance);
    private readonly Dictionary<long, int> _common = [];

    /// <summary>What a set has in common with the studies of an edge of the mirror.</summary>
    public int Narrow(int set, int mirrorEdge)
    {
        if (set == None) return None;
        var key = (long)set << 32 | (uint)mirrorEdge;
        if (_common.TryGetValue(key, out var known)) return known;
        var studies = table.Of(mirrorEdge);
        return _common[key] = Number(set == Every ? studies : StudyTable.Common(_sets[set], studies));
    }

    private int Number(int[] set)
    {
        if (set.Length == 0) return None;
        if (_numbers.TryGetValue(set, out var number)) return number;
        _sets.Add(set);
        return _numbers[set] = _sets.Count - 1;
    }
}
