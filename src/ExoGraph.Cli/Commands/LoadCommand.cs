using System.CommandLine;
using System.Globalization;
using ExoGraph.Neo4j.Loading;
using ExoGraph.Neo4j.Loading.Projection;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph load</c>: brings Neo4j in step with records and packs.</summary>
public static class LoadCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var connection = new Neo4jConnection();
        var sources = new Option<string>("--sources") { Description = "curated (default), all, or names of packs, with commas between.", HelpName = "SOURCES" };
        var repair = new Option<bool>("--repair") { Description = "Compare contents and not only hashes: mends what was edited by hand." };
        var command = new Command("load", "Load the graph into Neo4j: only what is new or changed; what others put there is left alone") { sources, repair };
        connection.AddTo(command);
        command.SetAction((parsed, cancellation) => connection.UseAsync(parsed, async transport =>
        {
            var projection = Projections.Of(globals, parsed, cancellation);
            var error = parsed.InvocationConfiguration.Error;
            var isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
            var progress = new Progress<LoadProgress>(step => { if (isTerminal) error.Write($"\r{step.Text,-78}"); });
            var report = await new GraphLoader(transport).LoadAsync(projection, LoadOptions.Default with { Repair = parsed.GetValue(repair) }, progress, cancellation);
            if (isTerminal) error.Write("\r" + new string(' ', 78) + "\r");
            if (globals.Json(parsed)) globals.Screen(parsed).Json(report);
            else parsed.InvocationConfiguration.Output.WriteLine(Text(report));
            return report.InStep ? ExitCode.Done : ExitCode.Unreachable;
        }));
        return command;
    }

    private static string Text(LoadReport report)
    {
        var c = report.Counts;
        var counts = c.Total == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $" Nodes: {c.NodesCreated} new, {c.NodesChanged} changed, {c.NodesDeleted} gone. Relationships: {c.RelationshipsCreated} new, {c.RelationshipsChanged} changed, {c.RelationshipsDeleted} gone.");
        return report.Message + counts;
    }
}
