using ExoGraph.Core.Statements;

namespace ExoGraph.Service.Requests;

/// <summary>Reads which sources a query walks.</summary>
public static class SourceRequest
{
    /// <summary>The sources asked for, the curated records where none is named; an unknown one is a mistake.</summary>
    public static IReadOnlyList<string> Read(Parameters parameters, IReadOnlyCollection<string> packs)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var asked = parameters.List("sources");
        if (asked.Count == 0) return [SourceNames.Curated];
        foreach (var name in asked.Where(n => n is not (SourceNames.Curated or SourceNames.All) && !packs.Contains(n)))
            parameters.Fail("sources", $"There is no source '{name}'. Known: {string.Join(", ", new[] { SourceNames.Curated, SourceNames.All }.Concat(packs))}.");
        return asked;
    }
}
