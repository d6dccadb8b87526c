using ExoGraph.Core.Graphs;

namespace ExoGraph.Service.Requests;

/// <summary>Links that ask the same again: the page's path and the parameters as given, in one order.</summary>
public static class Permalink
{
    private static readonly string[] s_order =
    [
        "from", "to", "via", "avoid", "maxHops", "k", "effect", "cancer", "donor", "recipient", "vesicle", "biofluid", "organism", "context",
        "acrossTransfer", "attested", "minBelief", "sources", "levels", "mirna", "rollup", "asPrinted", "expand", "kind", "minCancers", "sign",
        "about", "capacity", "maxCuts", "maxChains", "minLength", "maxLength", "damping", "pValues", "null", "permutations", "seed",
    ];

    private static readonly HashSet<string> s_notPartOf = new(StringComparer.OrdinalIgnoreCase) { "format", "limit", "after", "part", "version" };

    /// <summary>The link of a page with these parameters.</summary>
    public static string Of(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var pairs = given.Where(p => !s_notPartOf.Contains(p.Key))
            .OrderBy(p => Place(p.Key)).ThenBy(p => p.Key, StringComparer.Ordinal)
            .SelectMany(p => p.Value.Select(v => $"{p.Key}={Uri.EscapeDataString(v)}"));
        var query = string.Join('&', pairs);
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>A link that also says which graph answered, so that who follows it later is told what changed since.</summary>
    public static string Pinned(string permalink, GraphVersion version)
    {
        ArgumentNullException.ThrowIfNull(permalink);
        return $"{permalink}{(permalink.Contains('?', StringComparison.Ordinal) ? '&' : '?')}version={version.Short}";
    }

    private static int Place(string name)
    {
        var place = Array.FindIndex(s_order, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }
}
