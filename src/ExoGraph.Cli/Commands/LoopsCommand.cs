using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph loops</c>: feedback loops.</summary>
public static class LoopsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var about = new Argument<string?>("NAME") { Description = "Only loops that pass this.", Arity = ArgumentArity.ZeroOrOne };
        var asked = new Asked()
            .One("--max-length", "The most hops, those of transfers included (6).", "N").One("--min-length", "The fewest hops (2); 1 also lists what acts on itself.", "N").One("--k", "The most loops (100).", "N")
            .One("--min-belief", "Only statements believed at least so much.", "0..1").One("--sources", "curated (default), all, or names of packs.", "SOURCES");
        var command = asked.AddTo(new Command("loops", "Feedback loops, positive and negative, such as: exograph loops --max-length 4") { about });
        command.SetAction((parsed, cancellation) =>
        {
            var given = asked.Read(parsed).Given.ToList();
            if (parsed.GetValue(about) is { } name) given.Add(KeyValuePair.Create("about", (IReadOnlyList<string>)[name]));
            var result = Graphs.Open(globals, parsed, cancellation).Loops(new Parameters(given), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, LoopsDocument document)
    {
        if (document.Loops.Count == 0) screen.Line($"[bold]None.[/] No statements lead back to where they began within {document.MaxLength} hops.");
        foreach (var loop in document.Loops)
        {
            var kind = loop.Effect switch { "promotes" => "[green]positive feedback[/]", "inhibits" => "[red]negative feedback[/]", _ => "[yellow]direction not known[/]" };
            screen.Line($"[bold]{loop.Rank}. {Screen.Plain(string.Join(" → ", loop.Hops.Select(h => h.Subject.Label).Append(loop.Hops[0].Subject.Label)))}[/]  {kind}, score {loop.Score.ToString("0.######", CultureInfo.InvariantCulture)}");
            foreach (var hop in loop.Hops) StatementText.Write(screen, hop, 3);
        }
        if (document.Truncated) screen.Line("[yellow]The time budget ended the search; there may be better loops.[/]");
        foreach (var part in document.Components.Take(5))
            screen.Line($"[grey]{part.Size} entities act on each other: {Screen.Plain(string.Join(", ", part.Entities.Take(8).Select(e => e.Label)))}{(part.Size > 8 ? " …" : "")}[/]");
    }
}
