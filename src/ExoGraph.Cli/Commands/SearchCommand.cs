using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph search</c>: finds entities by what people write.</summary>
public static class SearchCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var text = new Argument<string>("TEXT") { Description = "A name or a part of one: miR19b, PDL1, BMSC, TGF-b1." };
        var limit = new Option<int>("--limit") { Description = "How many at the most (20).", DefaultValueFactory = _ => 20 };
        var command = new Command("search", "Find entities by what people write, such as: exograph search PDL1") { text, limit };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(limit) < 1) throw new CommandException(ExitCode.Usage, "--limit: give a number above 0.");
            var document = SearchLookup.Find(Graphs.Open(globals, parsed, cancellation).Graph, parsed.GetRequiredValue(text), parsed.GetValue(limit));
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Hits.Count == 0) screen.Line("[bold]None.[/] No entity has a name like that.");
            else screen.Table(["label", "class", "id", "matched", "statements"], document.Hits.Select(h => (IReadOnlyList<string>)
                [Screen.Plain(h.Label), h.Class, Screen.Plain(h.Id), Screen.Plain(h.Matched), h.Statements.ToString(CultureInfo.InvariantCulture)]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
