using ExoGraph.Core.Entities;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;

namespace ExoGraph.Tests.Paths.Metapaths;

/// <summary>Metapaths by walking every path, straight from the definition of the degree-weighted path count.</summary>
public sealed class BruteForceMetapaths
{
    private readonly KnowledgeBase _knowledge;
    private readonly double _damping;
    private readonly HashSet<(Curie From, string Edge, Curie To)> _edges = [];
    private readonly SortedDictionary<string, (long Paths, double Weight)> _counts = new(StringComparer.Ordinal);

    public BruteForceMetapaths(KnowledgeBase knowledge, double damping)
    {
        (_knowledge, _damping) = (knowledge, damping);
        foreach (var s in knowledge.AllStatements)
        {
            if (s.Subject == s.Object) continue;
            var both = s.Predicate.Name == "binds" && ClassOf(s.Subject) == ClassOf(s.Object);
            _edges.Add((s.Subject, both ? s.Predicate.Name : s.Predicate.Name + "→", s.Object));
            _edges.Add((s.Object, both ? s.Predicate.Name : "←" + s.Predicate.Name, s.Subject));
        }
    }

    public IReadOnlyDictionary<string, (long Paths, double Weight)> Count(IEnumerable<Curie> from, IReadOnlyList<Curie> to, int maxLength)
    {
        foreach (var start in from)
            foreach (var end in to)
                if (start != end) Walk(end, [start], ClassOf(start).Name, 1, maxLength);
        return _counts;
    }

    private void Walk(Curie end, List<Curie> path, string text, double weight, int left)
    {
        if (path[^1] == end)
        {
            var known = _counts.GetValueOrDefault(text);
            _counts[text] = (known.Paths + 1, known.Weight + weight);
            return;
        }
        if (left == 0) return;
        foreach (var (from, edge, to) in _edges)
        {
            if (from != path[^1] || path.Contains(to)) continue;
            // Degrees along this kind of edge: the same edge between the same classes, from either end.
            var out1 = _edges.Count(e => e.From == from && e.Edge == edge && ClassOf(e.To) == ClassOf(to));
            var in1 = _edges.Count(e => e.To == to && e.Edge == edge && ClassOf(e.From) == ClassOf(from));
            Walk(end, [.. path, to], $"{text} {edge} {ClassOf(to)}", weight * Math.Pow(out1, -_damping) * Math.Pow(in1, -_damping), left - 1);
        }
    }

    private EntityClass ClassOf(Curie id) => _knowledge.Entities[id].Class;
}
