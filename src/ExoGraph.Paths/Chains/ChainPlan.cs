using System.Runtime.InteropServices;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>A query resolved on one walk graph: vertices by number, filters as tables, demands on a whole chain as bits.</summary>
internal sealed class ChainPlan
{
    private readonly byte[] _marks;
    private readonly Dictionary<int, int> _viaBits = [];
    private readonly Dictionary<int, List<int>> _below = [];

    public ChainPlan(GraphSnapshot snapshot, ChainQuery query, SourceSet sources)
    {
        Query = query;
        Snapshot = snapshot;
        Graph = snapshot.Walk(sources);
        Filter = new EdgeFilter(Graph, query);
        _marks = new byte[Graph.VertexCount];
        foreach (var v in Vertices(query.Avoid)) _marks[v] |= Avoided;
        Starts = [.. Vertices([query.From]).Where(MayStand)];
        Targets = [.. (query.To is null ? Outcomes() : Vertices([query.To])).Where(MayStand)];
        foreach (var v in Targets) _marks[v] |= Target;
        Required = Filter.CrossedBit | Filter.FluidBit;
        foreach (var via in query.Via) Required |= AddVia(via, Required + 1);
        if (query.Rollup) FindBelow();
    }

    private const byte Target = 1, Avoided = 2, Passed = 4;

    public ChainQuery Query { get; }
    public GraphSnapshot Snapshot { get; }
    public WalkGraph Graph { get; }
    public EdgeFilter Filter { get; }
    public int[] Starts { get; }
    public int[] Targets { get; }

    /// <summary>Bits that a whole chain must have gathered, from the lowest on: a transfer passed, the fluid stated, each via passed.</summary>
    public int Required { get; }

    public Mirror Mirror => Graph.Mirror;

    /// <summary>The wanted sign: +1, -1, or 0 for any.</summary>
    public int WantedSign => Query.Effect switch { EffectWanted.Promotes => 1, EffectWanted.Inhibits => -1, _ => 0 };

    /// <summary>How many demands a query may make by via.</summary>
    public const int MaxVia = 24;

    public static bool NeedsTransfer(ChainQuery query) =>
        query.AcrossTransfer || query.Donor is not null || query.Recipient is not null || query.Vesicle is not null;

    public bool IsTarget(int vertex) => (_marks[vertex] & Target) != 0;

    /// <summary>Whether a vertex may stand in a chain at all.</summary>
    public bool MayStand(int vertex) => (_marks[vertex] & Avoided) == 0 && (Mirror.FlagsOf(vertex) & VertexFlags.Generic) == 0;

    /// <summary>Whether a vertex may stand inside a chain.</summary>
    public bool MayStandInside(int vertex) => MayStand(vertex) && (Mirror.FlagsOf(vertex) & VertexFlags.EndsChains) == 0;

    /// <summary>Bits that passing a vertex gathers.</summary>
    public int BitsOfVertex(int vertex) => (_marks[vertex] & Passed) != 0 ? _viaBits[vertex] : 0;

    /// <summary>Where a chain may pass up: the vertices below one.</summary>
    public ReadOnlySpan<int> Below(int vertex) => _below.TryGetValue(vertex, out var found) ? CollectionsMarshal.AsSpan(found) : [];

    /// <summary>Vertices of selections; entities that the mirror does not know are passed over.</summary>
    public IEnumerable<int> Vertices(IEnumerable<Selection> selections) => VerticesOf(Mirror, selections.SelectMany(s => s.Ids)).Distinct();

    public static IEnumerable<int> VerticesOf(Mirror mirror, IEnumerable<Curie> ids)
    {
        foreach (var id in ids)
            if (mirror.TryGetVertex(id, out var v)) yield return v;
    }

    private IEnumerable<int> Outcomes() => Enumerable.Range(0, Graph.VertexCount).Where(v => (Mirror.FlagsOf(v) & VertexFlags.Outcome) != 0);

    private void FindBelow()
    {
        foreach (var (vertex, ancestors) in Mirror.Lineage.All)
            foreach (var ancestor in ancestors)
                if (MayStandInside(ancestor) && MayStand(vertex)) (_below.TryGetValue(ancestor, out var list) ? list : _below[ancestor] = []).Add(vertex);
    }

    private int AddVia(Selection via, int bit)
    {
        foreach (var v in Vertices([via]))
        {
            _marks[v] |= Passed;
            _viaBits[v] = _viaBits.GetValueOrDefault(v) | bit;
        }
        return bit;
    }
}
