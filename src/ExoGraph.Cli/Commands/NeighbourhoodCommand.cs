using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph neighbourhood</c>: what stands around an entity.</summary>
public static class NeighbourhoodCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var name = new Argument<string>("NAME") { Description = "A label, synonym or id." };
        var depth = new Option<int>("--depth") { Description = "How many statements away, 1 to 3 (1).", DefaultValueFactory = _ => 1 };
        var command = new Command("neighbourhood", "What stands around an entity") { name, depth };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(depth) is < 1 or > 3) throw new CommandException(ExitCode.Usage, "--depth: give 1, 2 or 3.");
            var answerer = Graphs.Open(globals, parsed, cancellation);
            var document = NeighbourhoodLookup.Find(answerer.Graph, EntityArgument.Find(answerer, parsed.GetRequiredValue(name)), parsed.GetValue(depth), 1000)!;
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else
            {
                screen.Line($"[bold]{Screen.Plain(document.Centre.Label)}[/]: {document.Entities.Count - 1} entities within {document.Depth}, {document.Statements.Count} statements{(document.Truncated ? ", cut at 1000 entities" : "")}");
                foreach (var statement in document.Statements) screen.Indented(2, StatementText.Line(statement));
            }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
