namespace ExoGraph.Paths.Cuts;

/// <summary>Lists the lightest sets of numbers that hit every given set: depth first, on the smallest set not yet hit, bounded by sets that share nothing.</summary>
internal sealed class HittingSets
{
    private const int MaxTries = 500_000;

    private readonly int[][] _sets;
    private readonly Func<int, long> _weightOf;
    private readonly int _limit;
    private readonly HashSet<int> _chosen = [];
    private readonly HashSet<int> _refused = [];
    private readonly List<int[]> _found = [];
    private int _tries;

    /// <param name="sets">The sets to hit; none is empty.</param>
    /// <param name="weightOf">What a number weighs, at least 1.</param>
    /// <param name="limit">How many are listed at the most.</param>
    public HittingSets(IEnumerable<int[]> sets, Func<int, long> weightOf, int limit)
    {
        _sets = [.. sets.Distinct(Mirrors.SequenceComparer.Instance).OrderBy(s => s.Length)];
        (_weightOf, _limit) = (weightOf, limit);
    }

    /// <summary>The least weight.</summary>
    public long Weight { get; private set; } = long.MaxValue;

    /// <summary>Whether every lightest set is listed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether the weight is proven to be the least.</summary>
    public bool IsProven => _tries < MaxTries;

    public IReadOnlyList<int[]> Find(CancellationToken cancellation)
    {
        Branch(0, cancellation);
        IsComplete &= IsProven;
        return _found;
    }

    private void Branch(long weight, CancellationToken cancellation)
    {
        if (++_tries >= MaxTries) return;
        if (_tries % 1024 == 0) cancellation.ThrowIfCancellationRequested();
        int[]? next = null;
        var free = int.MaxValue;
        foreach (var set in _sets)
        {
            if (set.Any(_chosen.Contains)) continue;
            var choices = set.Count(n => !_refused.Contains(n));
            if (choices < free) (next, free) = (set, choices);
        }
        if (next is null)
        {
            Keep(weight);
            return;
        }
        if (free == 0 || weight + Bound() > Weight) return;
        int[] choicesHere = [.. next.Where(n => !_refused.Contains(n))];
        foreach (var choice in choicesHere)
        {
            _chosen.Add(choice);
            Branch(weight + _weightOf(choice), cancellation);
            _chosen.Remove(choice);
            // Sets with this choice were all tried: each is found once.
            _refused.Add(choice);
        }
        foreach (var choice in choicesHere) _refused.Remove(choice);
    }

    /// <summary>What is needed at least: sets not yet hit that share no choice must each be hit by one of their own.</summary>
    private long Bound()
    {
        long bound = 0;
        var used = new HashSet<int>();
        foreach (var set in _sets)
        {
            if (set.Any(_chosen.Contains)) continue;
            var choices = set.Where(n => !_refused.Contains(n)).ToList();
            if (choices.Count == 0 || choices.Any(used.Contains)) continue;
            used.UnionWith(choices);
            bound += choices.Min(_weightOf);
        }
        return bound;
    }

    private void Keep(long weight)
    {
        if (weight > Weight) return;
        if (weight < Weight)
        {
            _found.Clear();
            (Weight, IsComplete) = (weight, true);
        }
        if (_found.Count < _limit) _found.Add([.. _chosen.Order()]);
        else IsComplete = false;
    }
}
