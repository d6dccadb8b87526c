using ExoGraph.Core.Statements;

namespace ExoGraph.Service.Requests;

/// <summary>Reads which sources a query walks.</summary>
public static class SourceRequest
{
    /// <summary>The sources asked for, or the usual ones where none is named; an unknown one is a mistake.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="packs">Names of packs that can be asked for.</param>
    /// <param name="otherwise">What is walked where none is named.</param>
    public static IReadOnlyList<string> Read(Parameters parameters, IReadOnlyCollection<string> packs, string otherwise = SourceNames.Curated)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var asked = parameters.List("sources");
        if (asked.Count == 0) return [otherwise];
        foreach (var name in asked.Where(n => n is not (SourceNames.Curated or SourceNames.All) && !packs.Contains(n)))
            parameters.Fail("sources", $"There is no source '{name}'. Known: {string.Join(", ", new[] { SourceNames.Curated, SourceNames.All }.Concat(packs))}.");
        return asked;
    }
}
