using System.CommandLine;
using ExoGraph.Cli.Commands;
using ExoGraph.Cli.Terminal;

namespace ExoGraph.Cli;

/// <summary>The <c>exograph</c> command.</summary>
public static class ExoGraphCommand
{
    /// <summary>How long work that Ctrl-C stops may take to leave nothing behind.</summary>
    private static readonly TimeSpan s_cleanUp = TimeSpan.FromSeconds(30);

    /// <summary>Parses and runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where progress, warnings and mistakes go.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in parsed.Errors) await error.WriteLineAsync(mistake.Message);
            await error.WriteLineAsync($"Run 'exograph {parsed.CommandResult.Command.Name} --help' for what it takes.".Replace("exograph exograph", "exograph", StringComparison.Ordinal));
            return ExitCode.Usage;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_cleanUp }, cancellation);
        }
        catch (CommandException failure)
        {
            await error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped.");
            return ExitCode.Usage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCode.Unreachable;
        }
    }

    /// <summary>All verbs and options.</summary>
    internal static RootCommand Root()
    {
        var globals = new GlobalOptions();
        var root = new RootCommand("ExoGraph: what exosomal cargo does, and who says so. Traces mechanism chains from cargo to outcome over curated records.")
        {
            ChainsCommand.Create(globals), SharedCommand.Create(globals), MarkersCommand.Create(globals), CarriersCommand.Create(globals), FacesCommand.Create(globals), ListsCommand.Create(globals),
            CutsCommand.Create(globals), LoopsCommand.Create(globals), MetapathsCommand.Create(globals), SearchCommand.Create(globals), ResolveCommand.Create(globals), EntityCommand.Create(globals),
            NeighbourhoodCommand.Create(globals), PublicationCommand.Create(globals), AuditCommand.Create(globals), CheckCommand.Create(globals), DiffCommand.Create(globals), NewCommand.Create(globals),
            ExportCommand.Create(globals), ImportCommand.Create(globals), PacksCommand.Create(globals), LoadCommand.Create(globals), VerifyCommand.Create(globals), StatusCommand.Create(globals), ServeCommand.Create(globals), CompletionCommand.Create(),
        };
        globals.AddTo(root);
        HelpWithExamples.AddTo(root);
        return root;
    }
}
