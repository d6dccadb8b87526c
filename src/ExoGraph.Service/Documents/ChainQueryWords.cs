using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;

namespace ExoGraph.Service.Documents;

/// <summary>Says a chain query in words.</summary>
public static class ChainQueryWords
{
    /// <summary>The options that differ from their defaults, by parameter name.</summary>
    public static IReadOnlyDictionary<string, string> Options(ChainQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        if (query.Effect != EffectWanted.Any) options["effect"] = Words.Of(query.Effect);
        foreach (var (name, selection) in new (string, Selection?)[]
                 { ("cancer", query.Cancer), ("donor", query.Donor), ("recipient", query.Recipient), ("vesicle", query.Vesicle), ("biofluid", query.Biofluid), ("organism", query.Organism) })
            if (selection is not null) options[name] = selection.Label;
        if (query.Context != ContextPolicy.Any) options["context"] = Words.Of(query.Context);
        if (query.AcrossTransfer) options["acrossTransfer"] = "true";
        if (query.AttestedOnly) options["attested"] = "true";
        if (query.MinBelief.Millionths > 0) options["minBelief"] = query.MinBelief.Exact;
        if (query.Sources is not [SourceNames.Curated]) options["sources"] = string.Join(",", query.Sources);
        if (query.Levels.Count > 0) options["levels"] = string.Join(",", query.Levels.Select(Words.Of));
        if (query.MicroRna != MicroRnaMatching.Exact) options["mirna"] = Words.Of(query.MicroRna);
        if (query.Rollup) options["rollup"] = "true";
        if (query.IncludeAsPrinted) options["asPrinted"] = "true";
        if (query.Expand) options["expand"] = "true";
        return options;
    }

    /// <summary>The question in one sentence.</summary>
    public static string Sentence(ChainQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var to = query.To is null ? "any outcome" : query.To.Label;
        var via = query.Via.Count > 0 ? " via " + string.Join(" and ", query.Via.Select(v => v.Label)) : "";
        var avoid = query.Avoid.Count > 0 ? " avoiding " + string.Join(" and ", query.Avoid.Select(v => v.Label)) : "";
        var options = Options(query);
        var rest = options.Count > 0 ? ", " + string.Join(", ", options.Select(o => $"{o.Key} {o.Value}")) : "";
        return $"Chains from {query.From.Label} to {to}{via}{avoid}, at most {query.MaxHops} hops{rest}.";
    }
}
