using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Chains;
using ExoGraph.Core.Queries.Cuts;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for choke points out of parameters.</summary>
public static class CutsRequest
{
    private static readonly Selection s_nothing = new("", "", null, [], false);

    /// <summary>The query, or null where <see cref="Parameters.Errors"/> then says what is wrong.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="names">Understands names.</param>
    /// <param name="limits">What may be asked for.</param>
    /// <param name="packs">Names of packs that can be asked for.</param>
    public static CutsQuery? Read(Parameters parameters, NameIndex names, LimitOptions limits, IReadOnlyCollection<string> packs)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(limits);
        var query = new CutsQuery
        {
            From = parameters.Selection("from", names) ?? s_nothing,
            To = parameters.Selection("to", names) ?? s_nothing,
            Weights = Capacities(parameters, names),
            MaxCuts = parameters.Int("maxCuts", 20, 1, 1000),
            MaxHops = parameters.Text("maxHops") is null ? null : parameters.Int("maxHops", 1, 1, limits.MaxHops),
            Effect = parameters.Word("effect", EffectWanted.Any),
            AcrossTransfer = parameters.Flag("acrossTransfer"),
            MinBelief = parameters.Belief("minBelief"),
            Sources = SourceRequest.Read(parameters, packs),
            MaxChains = parameters.Int("maxChains", limits.MaxK, 1, limits.MaxK),
            Budget = limits.TimeBudget,
        };
        if (parameters.Texts("from").Count == 0) parameters.Fail("from", "Say where the ways start: a cargo, a cell, a gene, a class or a role.");
        if (parameters.Texts("to").Count == 0) parameters.Fail("to", "Say where they end: an outcome, a process, a gene, a class or a role.");
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? query : null;
    }

    /// <summary><c>NAME=WEIGHT</c>, the last one given for an entity counts.</summary>
    private static Dictionary<Curie, int> Capacities(Parameters parameters, NameIndex names)
    {
        var weights = new Dictionary<Curie, int>();
        foreach (var given in parameters.Texts("capacity"))
        {
            var equals = given.LastIndexOf('=');
            if (equals < 1 || Weight(given[(equals + 1)..].Trim()) is not { } weight)
            {
                parameters.Fail("capacity", $"'{given}' is not a name, =, and a whole number from 1 to {CutsQuery.HeaviestWeight} or 'never'.");
                continue;
            }
            if (parameters.Understood("capacity", given[..equals].Trim(), names) is not { } named) continue;
            foreach (var id in named.Ids) weights[id] = weight;
        }
        return weights;
    }

    private static int? Weight(string text)
    {
        if (text == "never") return CutsQuery.Uncuttable;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight is >= 1 and <= CutsQuery.HeaviestWeight ? weight : null;
    }
}
