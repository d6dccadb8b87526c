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
    /// <param name="globals">Options of every verb.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="sources">What the verb walks where no source is named.</param>
    /// <param name="budget">How long a search may take; a minute where it is left out.</param>
    /// <exception cref="CommandException">The records have errors, or cannot be read.</exception>
    public static Answerer Open(GlobalOptions globals, ParseResult parsed, CancellationToken cancellation, string sources = SourceNames.Curated, TimeSpan? budget = null)
    {
        ArgumentNullException.ThrowIfNull(globals);
        var folder = RecordsFolder.Find(globals.Records(parsed));
        if (!Directory.Exists(folder)) throw new CommandException(ExitCode.Unreachable, $"There is no folder of records at '{folder}'. Name one with --records.");
        var result = RecordLoader.Load(folder, cancellation);
        if (result.Knowledge is not { } knowledge)
            throw new CommandException(ExitCode.DataHasErrors, $"The records have {result.Problems.Count} problems:{Environment.NewLine}{string.Join(Environment.NewLine, result.Problems)}");
        var store = new PackStore(globals.Packs(parsed));
        knowledge = store.Notices().Flag(knowledge);
        return new Answerer(new LoadedGraph(MirrorCache.Open(store.Directory, knowledge, Packs(store, parsed, knowledge, sources), out _), TimeProvider.System.GetUtcNow()),
            new LimitOptions { MaxHops = 32, MaxK = 100_000, TimeBudget = budget ?? TimeSpan.FromMinutes(1) });
    }

    /// <summary>Packs take seconds to open, so they are opened only where the verb or <c>--sources</c> names one.</summary>
    private static IReadOnlyList<Pack> Packs(PackStore store, ParseResult parsed, KnowledgeBase knowledge, string otherwise)
    {
        string[] asked = parsed.GetResult("--sources")?.Tokens is { Count: > 0 } given ? [.. given.Select(t => t.Value)] : [otherwise];
        if (asked.All(s => s == SourceNames.Curated)) return [];
        var (packs, problems) = store.OpenAll(knowledge.Vocabulary);
        foreach (var problem in problems) parsed.InvocationConfiguration.Error.WriteLine($"A pack is left out: {problem}");
        return packs;
    }
}
