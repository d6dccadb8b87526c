using ExoGraph.Core.Queries;

namespace ExoGraph.Service.Documents;

/// <summary>Which graph answered.</summary>
/// <param name="Version">Its version, a content hash.</param>
/// <param name="Entities">How many entities it holds.</param>
/// <param name="Statements">How many statements it holds, hops of transfers included.</param>
/// <param name="Sources">The sources that the query walked.</param>
public sealed record GraphDocument(string Version, int Entities, int Statements, IReadOnlyList<string> Sources)
{
    /// <summary>The document of a summary.</summary>
    public static GraphDocument Of(GraphSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new(summary.Version.Hash, summary.Entities, summary.Statements, summary.Sources);
    }
}
