using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Paths.Mirrors;

/// <summary>The is_a hierarchy by vertex numbers, of records and packs together.</summary>
public sealed class Lineage
{
    private readonly Dictionary<int, int[]> _ancestors = [];

    internal Lineage(IReadOnlyList<Entity?> entities, IReadOnlyDictionary<Curie, int> indexOf)
    {
        var parents = new Dictionary<int, int[]>();
        for (var v = 0; v < entities.Count; v++)
            if (entities[v] is { IsA.Count: > 0 } entity)
                parents[v] = [.. entity.IsA.Where(indexOf.ContainsKey).Select(p => indexOf[p]).Distinct()];
        foreach (var v in parents.Keys) _ancestors[v] = Above(v, parents);
    }

    /// <summary>All vertices above one, without itself, in order of number.</summary>
    public ReadOnlySpan<int> AncestorsOf(int vertex) => _ancestors.TryGetValue(vertex, out var found) ? found : [];

    /// <summary>All vertices that have one above them, with those above them.</summary>
    internal IEnumerable<KeyValuePair<int, int[]>> All => _ancestors;

    /// <summary>Whether one of two different vertices is above the other.</summary>
    public bool AreRelated(int a, int b) => IsAbove(b, a) || IsAbove(a, b);

    private bool IsAbove(int ancestor, int vertex) => _ancestors.TryGetValue(vertex, out var found) && Array.BinarySearch(found, ancestor) >= 0;

    private static int[] Above(int start, Dictionary<int, int[]> parents)
    {
        var seen = new HashSet<int>();
        var stack = new Stack<int>([start]);
        while (stack.TryPop(out var v))
            if (parents.TryGetValue(v, out var more))
                foreach (var parent in more)
                    if (parent != start && seen.Add(parent)) stack.Push(parent);
        return [.. seen.Order()];
    }
}
