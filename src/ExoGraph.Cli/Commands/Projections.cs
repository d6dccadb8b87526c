using System.CommandLine;
using ExoGraph.Core.Statements;
using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Cli.Commands;

/// <summary>What Neo4j is to hold of the records and of the packs that <c>--sources</c> opts in.</summary>
public static class Projections
{
    /// <summary>The projection.</summary>
    /// <exception cref="CommandException">A source is not known.</exception>
    public static GraphProjection Of(GlobalOptions globals, ParseResult parsed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var snapshot = Graphs.Open(globals, parsed, cancellation).Graph.Snapshot;
        var asked = (parsed.GetResult("--sources")?.Tokens.Select(t => t.Value) ?? [])
            .SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.Ordinal);
        var known = snapshot.Mirror.Packs.Select(p => p.Name).Concat([SourceNames.Curated, SourceNames.All]).ToList();
        if (asked.Except(known).ToList() is { Count: > 0 } unknown)
            throw new CommandException(ExitCode.Usage, $"--sources: there is no source {string.Join(", ", unknown)}. Known: {string.Join(", ", known)}.");
        return GraphProjection.Of(snapshot.Knowledge, [.. snapshot.Mirror.Packs.Where(p => asked.Contains(SourceNames.All) || asked.Contains(p.Name))]);
    }
}
