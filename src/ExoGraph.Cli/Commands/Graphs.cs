using System.CommandLine;
using ExoGraph.Core.Graphs;
using ExoGraph.Core.Statements;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Records;
using ExoGraph.Paths.Mirrors;
using ExoGraph.Service.Answers;
using ExoGraph.Service.Hosting;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary>Loads the graph that a verb asks.</summary>
public static class Graphs
{
    /// <summary>An answerer over the records asked for, and over the packs where a query opts some in.</summary>
    /// <exception cref="CommandException">The records have errors, or cannot be read.</exception>
    public static Answerer Open(GlobalOptions globals, ParseResult parsed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(globals);
        var folder = RecordsFolder.Find(globals.Records(parsed));
        if (!Directory.Exists(folder)) throw new CommandException(ExitCode.Unreachable, $"There is no folder of records at '{folder}'. Name one with --records.");
        var result = RecordLoader.Load(folder, cancellation);
        if (result.Knowledge is not { } knowledge)
            throw new CommandException(ExitCode.DataHasErrors, $"The records have {result.Problems.Count} problems:{Environment.NewLine}{string.Join(Environment.NewLine, result.Problems)}");
        knowledge = new PackStore(globals.Packs(parsed)).Notices().Flag(knowledge);
        return new Answerer(new LoadedGraph(GraphSnapshot.Build(knowledge, Packs(globals, parsed, knowledge)), TimeProvider.System.GetUtcNow()),
            new LimitOptions { MaxHops = 32, MaxK = 100_000, TimeBudget = TimeSpan.FromMinutes(1) });
    }

    /// <summary>Packs take seconds to open, so they are opened only where <c>--sources</c> names one.</summary>
    private static IReadOnlyList<Pack> Packs(GlobalOptions globals, ParseResult parsed, KnowledgeBase knowledge)
    {
        if (parsed.GetResult("--sources")?.Tokens is not { Count: > 0 } sources || sources.All(t => t.Value == SourceNames.Curated)) return [];
        var (packs, problems) = new PackStore(globals.Packs(parsed)).OpenAll(knowledge.Vocabulary);
        foreach (var problem in problems) parsed.InvocationConfiguration.Error.WriteLine($"A pack is left out: {problem}");
        return packs;
    }
}
