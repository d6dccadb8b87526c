using ExoGraph.Core.Beliefs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>Finds overall effects from start to end: what sources state without a mechanism.</summary>
internal sealed class OverallSearch
{
    private readonly ChainQuery _query;
    private readonly Mirror _mirror;
    private readonly HashSet<Curie>? _ends;
    private readonly HashSet<Curie> _avoid;
    private readonly int _levels;

    public OverallSearch(ChainQuery query, Mirror mirror)
    {
        _query = query;
        _mirror = mirror;
        _ends = query.To is null ? null : [.. query.To.Ids];
        _avoid = [.. query.Avoid.SelectMany(a => a.Ids)];
        _levels = LevelTable.BitsOf(query.Levels);
    }

    /// <summary>The effects as chains of one hop, best first.</summary>
    public IReadOnlyList<Chain> Find(SourceSet sources)
    {
        if (!sources.Contains(0) || _query.MaxHops < 1 || _query.K < 1) return [];
        var found = _query.From.Ids.Distinct().SelectMany(_mirror.Knowledge.From).Where(Allows);
        var groups = _query.Expand
            ? found.Select(s => new[] { s })
            : found.GroupBy(s => (s.Subject, s.Object, Effect: Signs.Product([s.Predicate.Sign]))).Select(g => g.Order(Better).ToArray());
        return [.. groups.OrderBy(g => g[0], Better).Take(_query.K).Select((g, i) => Write(g, i + 1))];
    }

    private static readonly Comparer<Statement> Better = Comparer<Statement>.Create((a, b) =>
        a.Belief == b.Belief ? a.Id.CompareTo(b.Id) : b.Belief.CompareTo(a.Belief));

    private bool Allows(Statement statement)
    {
        if (statement.Scope != Scope.Overall || statement.Predicate.Sign == Sign.None || statement.Belief.Millionths == 0) return false;
        if (statement.Subject == statement.Object || !IsEnd(statement.Object)) return false;
        if (statement.Reading != ReadingKind.Accepted && !_query.IncludeAsPrinted) return false;
        if (statement.Belief < _query.MinBelief || (_levels != 0 && (LevelTable.Bits(statement) & _levels) == 0)) return false;
        if (_query.Effect != EffectWanted.Any && Signs.Product([statement.Predicate.Sign]) != (_query.Effect == EffectWanted.Promotes ? NetEffect.Promotes : NetEffect.Inhibits)) return false;
        if (_avoid.Contains(statement.Subject) || _avoid.Contains(statement.Object)) return false;
        return _query.Via.All(v => v.Ids.Contains(statement.Subject) || v.Ids.Contains(statement.Object)) && AllowsSetting(statement);
    }

    private bool AllowsSetting(Statement statement)
    {
        var context = statement.Context;
        var transfer = context.Transfer is { } id ? _mirror.Knowledge.Transfers.GetValueOrDefault(id) : null;
        if (transfer is null && ChainPlan.NeedsTransfer(_query)) return false;
        if (_query.Context == ContextPolicy.SameCancer && context.Cancer is null) return false;
        if (_query.Context == ContextPolicy.SameStudy && _mirror.Studies.Of(statement).Length == 0) return false;
        return IsIn(_query.Cancer, context.Cancer) && IsIn(_query.Organism, context.Organism)
            && IsIn(_query.Biofluid, context.Biofluid ?? transfer?.Biofluid)
            && IsIn(_query.Donor, transfer?.Donor) && IsIn(_query.Recipient, transfer?.Recipient) && IsIn(_query.Vesicle, transfer?.Vesicle);
    }

    private bool IsEnd(Curie id) => _ends?.Contains(id) ?? (_mirror.TryGetVertex(id, out var v) && (_mirror.FlagsOf(v) & VertexFlags.Outcome) != 0);

    private static bool IsIn(Selection? selection, Curie? id) => selection is null || (id is { } known && selection.Ids.Contains(known));

    private Chain Write(Statement[] parallel, int rank)
    {
        var statement = parallel[0];
        ChainHop[] hops = [new(statement, statement.Belief, parallel[1..])];
        var effect = Signs.Product([statement.Predicate.Sign]);
        return new Chain
        {
            Rank = rank,
            Cost = Costs.OfBelief(statement.Belief.Millionths),
            Hops = hops,
            Effect = effect,
            OpaqueHop = ChainFacts.OpaqueHop(hops),
            Kind = ChainKind.Attested,
            Benefit = ChainFacts.Benefit(effect, _mirror.TryGetVertex(statement.Object, out var v) ? _mirror.EntityOf(v) : null),
            WeakestHop = 1,
            Transfers = statement.Context.Transfer is { } id && _mirror.Knowledge.Transfers.TryGetValue(id, out var transfer) ? [transfer] : [],
        };
    }
}
