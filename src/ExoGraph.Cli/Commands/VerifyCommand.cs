using System.CommandLine;
using ExoGraph.Neo4j.Verifying;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph verify</c>: proves that Neo4j holds exactly what records and packs say.</summary>
public static class VerifyCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var connection = new Neo4jConnection();
        var sources = new Option<string>("--sources") { Description = "The sources that were loaded: curated (default), all, or names of packs.", HelpName = "SOURCES" };
        var command = new Command("verify", "Compare Neo4j with the records by hash, counts and checksum; differences by id, exit 1") { sources };
        connection.AddTo(command);
        command.SetAction((parsed, cancellation) => connection.UseAsync(parsed, async transport =>
        {
            var report = await new GraphVerifier(transport).VerifyAsync(Projections.Of(globals, parsed, cancellation), cancellation);
            if (globals.Json(parsed))
                globals.Screen(parsed).Json(new
                {
                    clean = report.IsClean,
                    message = report.Message,
                    version = report.Version.Hash,
                    held = report.Held?.Hash,
                    nodes = new { expected = report.Nodes.Expected, found = report.Nodes.Found },
                    relationships = new { expected = report.Relationships.Expected, found = report.Relationships.Found },
                    checksum = new { expected = report.Checksum.Expected, found = report.Checksum.Found },
                    differences = report.Differences.Select(d => d.ToString()),
                    report.DifferenceCount,
                });
            else
            {
                foreach (var difference in report.Differences) parsed.InvocationConfiguration.Output.WriteLine(difference);
                parsed.InvocationConfiguration.Output.WriteLine(report.Message);
            }
            return report.IsClean ? ExitCode.Done : ExitCode.DataHasErrors;
        }));
        return command;
    }
}
