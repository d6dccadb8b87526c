using System.CommandLine;
using ExoGraph.Service;
using ExoGraph.Service.Hosting;

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
            return await ServiceRunner.RunAsync([.. args], parsed.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }
}
