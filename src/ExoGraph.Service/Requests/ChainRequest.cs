using ExoGraph.Core.Evidences;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Statements;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a chain query out of parameters.</summary>
public static class ChainRequest
{
    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="names">Understands names.</param>
    /// <param name="limits">What may be asked for.</param>
    /// <param name="sources">Names of sources that can be asked for, beside <c>curated</c> and <c>all</c>.</param>
    public static ChainQuery? Read(Parameters parameters, NameIndex names, LimitOptions limits, IReadOnlyCollection<string> sources)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(limits);
        var matching = parameters.Word("mirna", MicroRnaMatching.Exact);
        var from = parameters.Selection("from", names, matching);
        if (parameters.Texts("from").Count == 0) parameters.Fail("from", "Say where chains start: a cargo, a cell, a gene, a class or a role.");
        var query = new ChainQuery
        {
            From = from ?? new Selection("", "", null, [], false),
            To = parameters.Selection("to", names, matching),
            Via = parameters.Selections("via", names, matching),
            Avoid = parameters.Selections("avoid", names, matching),
            MaxHops = parameters.Int("maxHops", Math.Min(8, limits.MaxHops), 1, limits.MaxHops),
            K = parameters.Int("k", Math.Min(10, limits.MaxK), 1, limits.MaxK),
            Effect = parameters.Word("effect", EffectWanted.Any),
            Cancer = parameters.Selection("cancer", names),
            Donor = parameters.Selection("donor", names),
            Recipient = parameters.Selection("recipient", names),
            Vesicle = parameters.Selection("vesicle", names),
            Biofluid = parameters.Selection("biofluid", names),
            Organism = parameters.Selection("organism", names),
            Context = parameters.Word("context", ContextPolicy.Any),
            AcrossTransfer = parameters.Flag("acrossTransfer"),
            AttestedOnly = parameters.Flag("attested"),
            MinBelief = parameters.Belief("minBelief"),
            Sources = SourceRequest.Read(parameters, sources),
            Levels = parameters.WordList<EvidenceLevel>("levels"),
            MicroRna = matching,
            Rollup = parameters.Flag("rollup"),
            IncludeAsPrinted = parameters.Flag("asPrinted"),
            Expand = parameters.Flag("expand"),
            Budget = limits.TimeBudget,
        };
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }
}
