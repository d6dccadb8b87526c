using ExoGraph.Core.Naming;
using ExoGraph.Core.Queries.Lists;

namespace ExoGraph.Service.Requests;

/// <summary>Reads a query for many things at once out of parameters.</summary>
/// <param name="Query">The query.</param>
/// <param name="Names">What became of every name, in the list's order; those that mean a thing twice and those not understood included.</param>
public sealed record ListRequest(ListQuery Query, IReadOnlyList<NameResolution> Names)
{
    /// <summary>Parts of the answer that can be had as tables.</summary>
    public static readonly IReadOnlyList<string> Parts = ["pathways", "outcomes", "names", "shared-targets", "shared-outcomes"];

    /// <summary>The request, or null where <see cref="Parameters.Errors"/> then says what is wrong. A name that is not understood is no mistake of the request.</summary>
    public static ListRequest? Read(Parameters parameters, NameIndex names, LimitOptions limits, IReadOnlyCollection<string> sources)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(limits);
        var matching = parameters.Word("mirna", MicroRnaMatching.Exact);
        var resolved = NameList.Resolve(names, parameters.Texts("names"), matching);
        if (resolved.Count == 0) parameters.Fail("names", "Give names, one a line.");
        if (resolved.Count > limits.MaxNames) parameters.Fail("names", $"The list has {resolved.Count} names; at most {limits.MaxNames} are taken at once.");
        if (parameters.Text("part") is { } part && !Parts.Contains(part)) parameters.Fail("part", $"'{part}' is not one of {string.Join(", ", Parts)}.");
        var query = new ListQuery([.. resolved.Select(n => n.Selection).OfType<Selection>().Where(s => s.Id is not null).DistinctBy(s => s.Id)])
        {
            MaxHops = parameters.Int("maxHops", Math.Min(4, limits.MaxHops), 1, limits.MaxHops),
            K = parameters.Int("k", 1, 1, 20),
            Sources = SourceRequest.Read(parameters, sources),
            Budget = limits.TimeBudget,
        };
        parameters.Texts("format");
        parameters.RefuseUnknown();
        return parameters.Errors.Count == 0 ? new ListRequest(query, resolved) : null;
    }
}
