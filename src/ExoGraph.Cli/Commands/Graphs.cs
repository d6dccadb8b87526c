using System.CommandLine;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary>Loads the graph that a verb asks.</summary>
public static class Graphs
{
    /// <summary>An answerer over the records asked for.</summary>
    /// <exception cref="CommandException">The records have errors, or cannot be read.</exception>
    public static Answerer Open(GlobalOptions globals, ParseResult parsed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(globals);
        var folder = RecordsFolder.Find(globals.Records(parsed));
        if (!Directory.Exists(folder)) throw new CommandException(ExitCode.Unreachable, $"There is no folder of records at '{folder}'. Name one with --records.");
        var result = RecordLoader.Load(folder, cancellation);
        if (result.Knowledge is not { } knowledge)
            throw new CommandException(ExitCode.DataHasErrors, $"The records have {result.Problems.Count} problems:{Environment.NewLine}{string.Join(Environment.NewLine, result.Problems)}");
        return new Answerer(new LoadedGraph(GraphSnapshot.Build(knowledge), TimeProvider.System.GetUtcNow()),
            new LimitOptions { MaxHops = 32, MaxK = 100_000, TimeBudget = TimeSpan.FromMinutes(1) });
    }
}
