using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Queries.Lists;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Paths.Statistics;

namespace ExoGraph.Paths.Lists;

/// <summary>Tests which pathways and outcomes more of a list reach than chance would bring.</summary>
internal sealed class OverRepresentationTester
{
    private static readonly string[][] s_families = [["MicroRNA", "LncRna", "Rna"], ["Gene", "ProteinFamily"]];

    private readonly GraphSnapshot _snapshot;
    private readonly WalkGraph _graph;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<int>> _memberships;
    private readonly int[][] _items;
    private readonly int[] _universe;

    public OverRepresentationTester(GraphSnapshot snapshot, ListQuery query, SourceSet sources, CancellationToken cancellation)
    {
        (_snapshot, _graph) = (snapshot, snapshot.Walk(sources));
        _memberships = Memberships.Of(snapshot.Mirror, sources, cancellation);
        _items = [.. query.Items.Select(i => i.Ids.Select(id => snapshot.Mirror.TryGetVertex(id, out var v) ? v : -1).Where(v => v >= 0).ToArray())];
        var classes = _items.SelectMany(v => v).Select(v => snapshot.Mirror.EntityOf(v)?.Class.Name).OfType<string>().SelectMany(FamilyOf).ToHashSet(StringComparer.Ordinal);
        _universe = [.. Enumerable.Range(0, _graph.VertexCount).Where(v => Acts(v) && snapshot.Mirror.EntityOf(v) is { } entity && classes.Contains(entity.Class.Name))];
        Counted = [.. _items.Select(i => i.Any(v => Array.BinarySearch(_universe, v) >= 0))];
    }

    /// <summary>For each thing of the list, whether it counts.</summary>
    public IReadOnlyList<bool> Counted { get; }

    /// <summary>The tests of pathways and those of outcomes.</summary>
    public (IReadOnlyList<OverRepresentation> Pathways, IReadOnlyList<OverRepresentation> Outcomes) Run(int maxHops, CancellationToken cancellation)
    {
        var categories = new ListCategories(_snapshot.Mirror);
        var drawn = _items.SelectMany(i => i).Where(v => Array.BinarySearch(_universe, v) >= 0).Distinct().ToArray();
        var tests = new List<(bool IsOutcome, OverRepresentation Test)>();
        for (var first = 0; first < categories.Count; first += Reach.BlockSize)
        {
            var reach = Reach.Of(_graph, categories, _memberships, first, maxHops, cancellation);
            for (var c = first; c < Math.Min(categories.Count, first + Reach.BlockSize); c++)
            {
                var (marked, seen) = (_universe.Count(v => reach.Has(v, c - first)), drawn.Count(v => reach.Has(v, c - first)));
                if (marked == 0) continue;
                int[] members = [.. Enumerable.Range(0, _items.Length).Where(i => _items[i].Any(v => reach.Has(v, c - first)))];
                tests.Add((categories[c].IsOutcome, new OverRepresentation(categories[c].Id, seen, drawn.Length, marked, _universe.Length,
                    Hypergeometric.UpperTail(_universe.Length, marked, drawn.Length, seen), 1, members)));
            }
        }
        return (Adjust(tests.Where(t => !t.IsOutcome).Select(t => t.Test)), Adjust(tests.Where(t => t.IsOutcome).Select(t => t.Test)));
    }

    private IReadOnlyList<OverRepresentation> Adjust(IEnumerable<OverRepresentation> tests)
    {
        var all = tests.ToArray();
        var adjusted = FalseDiscovery.Adjust([.. all.Select(t => t.PValue)]);
        return [.. all.Select((t, i) => t with { Adjusted = adjusted[i] }).Where(t => t.InList > 0)
            .OrderBy(t => t.PValue).ThenByDescending(t => t.InList).ThenBy(t => Label(t.Id), StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Id)];
    }

    private string Label(Curie id) => _snapshot.Mirror.LabelOf(id);

    private bool Acts(int vertex)
    {
        for (var e = _graph.OutOffsets[vertex]; e < _graph.OutOffsets[vertex + 1]; e++)
            if (Reach.IsStep(_graph.Flags[e])) return true;
        return _memberships.ContainsKey(vertex);
    }

    private static string[] FamilyOf(string @class) => s_families.FirstOrDefault(f => f.Contains(@class)) ?? [@class];
}
