using System.Collections.Frozen;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Core.Graphs;

/// <summary>The is_a hierarchy: it widens a filter and never joins a path.</summary>
public sealed class Hierarchy
{
    private readonly FrozenDictionary<Curie, Curie[]> _parents;
    private readonly FrozenDictionary<Curie, Curie[]> _children;

    /// <summary>Builds the hierarchy of these entities. Parents that are not among them are passed over.</summary>
    public Hierarchy(IReadOnlyCollection<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var known = entities.Select(e => e.Id).ToHashSet();
        _parents = entities.Where(e => e.IsA.Count > 0)
            .ToFrozenDictionary(e => e.Id, e => e.IsA.Where(known.Contains).Distinct().Order().ToArray());
        _children = _parents.SelectMany(p => p.Value.Select(parent => (parent, child: p.Key)))
            .GroupBy(p => p.parent)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.child).Order().ToArray());
    }

    /// <summary>Direct parents, in order of id.</summary>
    public IReadOnlyList<Curie> ParentsOf(Curie id) => _parents.TryGetValue(id, out var found) ? found : [];

    /// <summary>Direct children, in order of id.</summary>
    public IReadOnlyList<Curie> ChildrenOf(Curie id) => _children.TryGetValue(id, out var found) ? found : [];

    /// <summary>The entity and all that is below it.</summary>
    public IReadOnlySet<Curie> WithDescendants(Curie id) => Closure(id, _children);

    /// <summary>The entity and all that is above it.</summary>
    public IReadOnlySet<Curie> WithAncestors(Curie id) => Closure(id, _parents);

    /// <summary>Whether the first is the second or below it.</summary>
    public bool IsA(Curie id, Curie ancestor) => id == ancestor || WithAncestors(id).Contains(ancestor);

    /// <summary>Whether one is the other, or below it.</summary>
    public bool AreRelated(Curie a, Curie b) => IsA(a, b) || IsA(b, a);

    private static HashSet<Curie> Closure(Curie start, FrozenDictionary<Curie, Curie[]> next)
    {
        var seen = new HashSet<Curie> { start };
        var stack = new Stack<Curie>();
        stack.Push(start);
        while (stack.TryPop(out var id))
            if (next.TryGetValue(id, out var more))
                foreach (var other in more)
                    if (seen.Add(other)) stack.Push(other);
        return seen;
    }
}
