using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Lists;

/// <summary>
/// Which categories each vertex reaches by at most so many steps, or takes part in itself or through what it acts on in one step. All vertices
/// at once: a set of bits for each, joined over out-edges hop by hop; categories go by the block, so that memory stays small.
/// </summary>
internal sealed class Reach
{
    private const int Words = 8;

    /// <summary>How many categories a block holds.</summary>
    public const int BlockSize = Words * 64;

    private readonly ulong[] _bits;

    private Reach(ulong[] bits) => _bits = bits;

    /// <summary>The reach of the categories from <paramref name="first"/> on.</summary>
    /// <param name="graph">What is walked.</param>
    /// <param name="categories">The categories.</param>
    /// <param name="memberships">Pathways by member.</param>
    /// <param name="first">The first category of the block.</param>
    /// <param name="maxHops">How many steps.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Reach Of(WalkGraph graph, ListCategories categories, IReadOnlyDictionary<int, IReadOnlyList<int>> memberships, int first, int maxHops, CancellationToken cancellation)
    {
        var before = new ulong[graph.VertexCount * Words];
        for (var hop = 1; hop <= maxHops; hop++)
        {
            var (last, next) = (before, new ulong[before.Length]);
            var direct = hop == 1;
            Parallel.For(0, graph.VertexCount, new ParallelOptions { CancellationToken = cancellation }, v =>
            {
                var own = next.AsSpan(v * Words, Words);
                for (var e = graph.OutOffsets[v]; e < graph.OutOffsets[v + 1]; e++)
                {
                    if (!IsStep(graph.Flags[e])) continue;
                    var head = graph.Heads[e];
                    Set(own, categories.Of(head) - first);
                    if (direct || (graph.Mirror.FlagsOf(head) & VertexFlags.EndsChains) != 0) continue;
                    for (var w = 0; w < Words; w++) own[w] |= last[head * Words + w];
                }
            });
            before = next;
        }
        var reach = new Reach(before);
        reach.AddMemberships(graph, categories, memberships, first);
        return reach;
    }

    /// <summary>Whether a statement is a step that everyone walks.</summary>
    public static bool IsStep(EdgeFlags flags) => (flags & (EdgeFlags.Transfer | EdgeFlags.AsPrinted)) == 0;

    /// <summary>Whether a vertex reaches a category, by its place in the block.</summary>
    public bool Has(int vertex, int category) => (_bits[vertex * Words + (category >> 6)] >> (category & 63) & 1) != 0;

    private void AddMemberships(WalkGraph graph, ListCategories categories, IReadOnlyDictionary<int, IReadOnlyList<int>> memberships, int first)
    {
        if (memberships.Count == 0) return;
        for (var v = 0; v < graph.VertexCount; v++)
        {
            Add(v, v);
            for (var e = graph.OutOffsets[v]; e < graph.OutOffsets[v + 1]; e++)
                if (IsStep(graph.Flags[e])) Add(v, graph.Heads[e]);
        }

        void Add(int vertex, int member)
        {
            if (!memberships.TryGetValue(member, out var pathways)) return;
            foreach (var pathway in pathways) Set(_bits.AsSpan(vertex * Words, Words), categories.Of(pathway) - first);
        }
    }

    private static void Set(Span<ulong> bits, int category)
    {
        if ((uint)category < BlockSize) bits[category >> 6] |= 1ul << (category & 63);
    }
}
