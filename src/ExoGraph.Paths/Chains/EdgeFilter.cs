using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Which single statements a query allows, as tables over flags, costs and settings: no lookup by name in the search.</summary>
internal sealed class EdgeFilter
{
    private readonly WalkGraph _graph;
    private readonly Mirror _mirror;
    private readonly EdgeFlags _forbidden;
    private readonly int _maxCost;
    private readonly bool _namedTransfersOnly;
    private readonly int _levels;
    private readonly byte[]? _contexts;
    private readonly bool _dominatedStay;

    public EdgeFilter(WalkGraph graph, ChainQuery query)
    {
        _graph = graph;
        _mirror = graph.Mirror;
        _namedTransfersOnly = query.Donor is not null || query.Recipient is not null || query.Vesicle is not null;
        _levels = LevelTable.BitsOf(query.Levels);
        _maxCost = query.MinBelief.Millionths > 0 ? Costs.OfBelief(query.MinBelief.Millionths) : int.MaxValue;
        if (!query.IncludeAsPrinted) _forbidden |= EdgeFlags.AsPrinted;
        if (query.Effect != EffectWanted.Any) _forbidden |= EdgeFlags.Unknown;
        _dominatedStay = query.Expand || query.Context == ContextPolicy.SameStudy;
        _contexts = ContextBits(query);
        CrossedBit = ChainPlan.NeedsTransfer(query) ? 1 : 0;
        FluidBit = query.Biofluid is null ? 0 : CrossedBit + 1;
    }

    /// <summary>The bit of a transfer passed; 0 where none is demanded.</summary>
    public int CrossedBit { get; }

    /// <summary>The bit of the fluid stated; 0 where none is demanded.</summary>
    public int FluidBit { get; }

    /// <summary>Whether the query allows a statement, parallel ones that are always outranked included.</summary>
    public bool Allows(int edge)
    {
        if ((_graph.Flags[edge] & _forbidden) != 0 || _graph.Costs[edge] > _maxCost) return false;
        return _contexts is null && _levels == 0 || AllowsSetting(edge);
    }

    /// <summary>Whether the query allows a statement of an entity about itself, given by its number in the mirror and its cost.</summary>
    public bool AllowsSelfLoop(int mirrorEdge, int cost) => (_mirror.Data.Flags[mirrorEdge] & _forbidden) == 0 && cost <= _maxCost;

    /// <summary>Whether a search must follow a statement: it is allowed, and no parallel one always outranks it.</summary>
    public bool Follows(int edge)
    {
        if (!Allows(edge)) return false;
        if ((_graph.Flags[edge] & EdgeFlags.Dominated) == 0 || _dominatedStay) return true;
        // What a pack says is all of one level; curated statements differ in it, and the better one may be filtered out.
        return _levels != 0 && (_graph.Flags[edge] & EdgeFlags.Pack) == 0;
    }

    /// <summary>Bits that a statement gathers: a transfer passed, a fluid stated.</summary>
    public int BitsOf(int edge)
    {
        if ((CrossedBit | FluidBit) == 0) return 0;
        var bits = (_graph.Flags[edge] & EdgeFlags.Transfer) != 0 ? CrossedBit : 0;
        var context = _mirror.Contexts[_graph.ContextOf(edge)];
        if (context.Transfer >= 0) bits |= CrossedBit;
        if (context.Biofluid >= 0) bits |= FluidBit;
        return bits;
    }

    private bool AllowsSetting(int edge)
    {
        var mirrorEdge = _graph.Edges[edge];
        if (_levels != 0 && (_mirror.Levels.Of(mirrorEdge) & _levels) == 0) return false;
        if (_contexts is null) return true;
        var context = _mirror.Data.EdgeContexts[mirrorEdge];
        if (_contexts[context] == 0) return false;
        return !_namedTransfersOnly || (_graph.Flags[edge] & EdgeFlags.Transfer) == 0 || _mirror.Contexts[context].Transfer >= 0;
    }

    /// <summary>1 for each setting that is allowed; null where all are.</summary>
    private byte[]? ContextBits(ChainQuery query)
    {
        if (!_namedTransfersOnly && query.Cancer is null && query.Organism is null && query.Biofluid is null && query.Context != ContextPolicy.SameCancer) return null;
        var (cancers, organisms, fluids) = (Vertices(query.Cancer), Vertices(query.Organism), Vertices(query.Biofluid));
        var transfers = _mirror.Transfers.Select(t => IsIn(t.Donor, query.Donor) && IsIn(t.Recipient, query.Recipient) && IsIn(t.Vesicle, query.Vesicle)).ToArray();
        var bits = new byte[_mirror.Contexts.Count];
        for (var c = 0; c < bits.Length; c++)
        {
            var key = _mirror.Contexts[c];
            var allowed = (cancers is null || cancers.Contains(key.Cancer))
                && (organisms is null || organisms.Contains(key.Organism))
                && (fluids is null || key.Biofluid < 0 || fluids.Contains(key.Biofluid))
                && (key.Transfer < 0 || transfers[key.Transfer])
                && (query.Context != ContextPolicy.SameCancer || key.Cancer >= 0);
            bits[c] = allowed ? (byte)1 : (byte)0;
        }
        return bits;
    }

    private HashSet<int>? Vertices(Selection? selection) => selection is null ? null : [.. ChainPlan.VerticesOf(_mirror, selection.Ids)];

    private static bool IsIn(Curie? id, Selection? selection) => selection is null || (id is { } known && selection.Ids.Contains(known));
}
