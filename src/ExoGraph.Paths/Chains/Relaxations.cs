using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Paths.Mirrors;

namespace ExoGraph.Paths.Chains;

/// <summary>The query with one constraint relaxed at a time, in the order of its options; constraints that ask nothing are passed over.</summary>
internal sealed class Relaxations(GraphSnapshot snapshot, ChainQuery query, SourceSet sources)
{
    /// <summary>How many hops are tried where the limit is relaxed.</summary>
    public const int ManyHops = 24;

    /// <summary>The option, what was asked of it, and the query without it.</summary>
    public IEnumerable<(string Option, string Asked, ChainQuery Relaxed)> InOrder()
    {
        if (query.Via.Count > 0) yield return ("via", Labels(query.Via), query with { Via = [] });
        if (query.Avoid.Count > 0) yield return ("avoid", Labels(query.Avoid), query with { Avoid = [] });
        if (query.MaxHops < ManyHops) yield return ("max-hops", query.MaxHops.ToString(null, null), query with { MaxHops = ManyHops });
        if (query.Effect != EffectWanted.Any) yield return ("effect", Words.Of(query.Effect), query with { Effect = EffectWanted.Any });
        foreach (var (option, asked, relaxed) in Settings())
            if (asked is not null) yield return (option, asked.Label, relaxed);
        if (query.Context != ContextPolicy.Any) yield return ("context", Words.Of(query.Context), query with { Context = ContextPolicy.Any });
        if (query.AcrossTransfer) yield return ("across-transfer", "a transfer must be passed", query with { AcrossTransfer = false });
        if (query.AttestedOnly) yield return ("attested", "attested only", query with { AttestedOnly = false });
        if (query.MinBelief.Millionths > 0) yield return ("min-belief", query.MinBelief.ToString(), query with { MinBelief = default });
        if (query.Levels.Count > 0) yield return ("levels", string.Join(", ", query.Levels.Select(Words.Of)), query with { Levels = [] });
        if (snapshot.Mirror.Packs.Count > 0 && sources != SourceSet.Parse([SourceNames.All], snapshot.Mirror.Packs, out _))
            yield return ("sources", string.Join(", ", query.Sources), query with { Sources = [SourceNames.All] });
        foreach (var wider in MicroRnas()) yield return ("mirna", Words.Of(query.MicroRna), wider);
        if (!query.Rollup) yield return ("rollup", "no passing up to parents", query with { Rollup = true });
        if (!query.IncludeAsPrinted) yield return ("as-printed", "accepted readings only", query with { IncludeAsPrinted = true });
    }

    private IEnumerable<(string Option, Selection? Asked, ChainQuery Relaxed)> Settings()
    {
        yield return ("cancer", query.Cancer, query with { Cancer = null });
        yield return ("donor", query.Donor, query with { Donor = null });
        yield return ("recipient", query.Recipient, query with { Recipient = null });
        yield return ("vesicle", query.Vesicle, query with { Vesicle = null });
        yield return ("biofluid", query.Biofluid, query with { Biofluid = null });
        yield return ("organism", query.Organism, query with { Organism = null });
    }

    private IEnumerable<ChainQuery> MicroRnas()
    {
        foreach (var matching in new[] { MicroRnaMatching.Hairpin, MicroRnaMatching.Family })
        {
            if (matching <= query.MicroRna) continue;
            var wider = query with
            {
                MicroRna = matching,
                From = Widen(query.From, matching),
                To = query.To is null ? null : Widen(query.To, matching),
                Via = [.. query.Via.Select(v => Widen(v, matching))],
            };
            if (!Same(wider.From, query.From) || (wider.To is { } to && !Same(to, query.To!)) || wider.Via.Zip(query.Via).Any(p => !Same(p.First, p.Second))) yield return wider;
        }
    }

    private Selection Widen(Selection selection, MicroRnaMatching matching) =>
        selection.Id is { } id ? snapshot.Names.Resolve(id.Text, matching).Selection ?? selection : selection;

    private static bool Same(Selection a, Selection b) => a.Ids.SequenceEqual(b.Ids);

    private static string Labels(IReadOnlyList<Selection> selections) => string.Join(", ", selections.Select(s => s.Label));
}
