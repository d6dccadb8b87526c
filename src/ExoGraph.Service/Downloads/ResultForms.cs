using ExoGraph.Core.Evidences;
using ExoGraph.Core.Statements;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Service.Downloads;

/// <summary>The forms beside JSON in which an answer can be had; each is made only when it is asked for.</summary>
/// <param name="Graph">The graph that answered.</param>
/// <param name="Name">What the answer is, for the name of a file.</param>
public sealed record ResultForms(LoadedGraph Graph, string Name)
{
    /// <summary>The answer as a table (csv, tsv); null for a row for each of its statements.</summary>
    public Func<ResultTable>? Table { get; init; }

    /// <summary>The statements that it shows (graphml, cx2, bibtex).</summary>
    public Func<IEnumerable<Statement>> Statements { get; init; } = () => [];

    /// <summary>Evidence that it shows beside that of its statements (bibtex).</summary>
    public Func<IEnumerable<Evidence>> Evidence { get; init; } = () => [];

    /// <summary>The answer as a figure; null from it where there is nothing to draw.</summary>
    public Func<string?> Svg { get; init; } = () => null;

    /// <summary>The query that returns the same set on the loaded Neo4j; null where it cannot be expressed.</summary>
    public string? Cypher { get; init; }

    /// <summary>Why a form cannot be had, where an answer is empty.</summary>
    public string? Nothing { get; init; }
}
