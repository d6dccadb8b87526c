using System.CommandLine;
using ExoGraph.Service;
using ExoGraph.Service.Hosting;
using Microsoft.Extensions.Hosting;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph serve</c>: the service.</summary>
public static class ServeCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var urls = new Option<string>("--urls") { Description = $"Where to listen ({ExoGraphService.DefaultUrl}).", DefaultValueFactory = _ => ExoGraphService.DefaultUrl };
        var command = new Command("serve", "Run the service: pages, API, health") { urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            var args = new List<string> { "--urls", parsed.GetRequiredValue(urls) };
            if (globals.Records(parsed) is { } records) args.AddRange(["--ExoGraph:Records", Path.GetFullPath(records)]);
            if (globals.Packs(parsed) is { } packs) args.AddRange(["--ExoGraph:Packs", Path.GetFullPath(packs)]);
            try
            {
                await using var app = ExoGraphService.Build([.. args]);
                await app.StartAsync(cancellation);
                await app.WaitForShutdownAsync(cancellation);
                return ExitCode.Done;
            }
            catch (RecordsBrokenException broken)
            {
                throw new CommandException(ExitCode.DataHasErrors, broken.Message);
            }
        });
        return command;
    }
}
