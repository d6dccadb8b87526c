using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph faces</c>: opposite effects of one thing.</summary>
public static class FacesCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var about = new Argument<string?>("NAME") { Description = "Only where this acts or is acted on.", Arity = ArgumentArity.ZeroOrOne };
        var asked = new Asked().Flag("--direct", "Only effects that a single statement says.").One("--sources", "curated (default), all, or names of packs.", "SOURCES");
        var command = asked.AddTo(new Command("faces", "Opposite effects of one cargo, target or vesicle, and what sources dispute") { about });
        command.SetAction((parsed, cancellation) =>
        {
            var given = asked.Read(parsed).Given.ToList();
            if (parsed.GetValue(about) is { } name) given.Add(KeyValuePair.Create("about", (IReadOnlyList<string>)[name]));
            var result = Graphs.Open(globals, parsed, cancellation).Faces(new Parameters(given));
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, FacesDocument document)
    {
        if (document.Rows.Count + document.Targets.Count + document.Benefits.Count + document.Disputed.Count == 0) screen.Line("[bold]None.[/] The records tell only one side.");
        foreach (var row in document.Rows)
        {
            screen.Line($"[bold]{Screen.Plain(row.Agent.Label)}[/] on [bold]{Screen.Plain(row.On.Label)}[/]{(row.Contradiction ? " [red](contradiction of studies)[/]" : row.SameCancer ? " (same setting)" : "")}");
            Write(screen, "promotes", row.Promotes);
            Write(screen, "inhibits", row.Inhibits);
        }
        foreach (var row in document.Targets)
        {
            screen.Line($"[bold]{Screen.Plain(row.Target.Label)}[/] is raised and lowered{(row.SameCancer ? " (same cancer)" : "")}");
            Write(screen, "raised", row.Raised, false);
            Write(screen, "lowered", row.Lowered, false);
        }
        foreach (var row in document.Benefits)
        {
            screen.Line($"[bold]{Screen.Plain(row.Agent.Label)}[/] is good and bad for the patient{(row.SameCancer ? " (same setting)" : "")}");
            Write(screen, "good:", row.Good);
            Write(screen, "bad:", row.Bad);
        }
        if (document.Disputed.Count > 0) screen.Line("[bold]Disputed[/]");
        foreach (var disputed in document.Disputed) StatementText.Write(screen, disputed.Statement, 2);
    }

    private static void Write(Screen screen, string title, IReadOnlyList<FaceEffectDocument> effects, bool withEnd = true)
    {
        foreach (var effect in effects)
        {
            screen.Indented(2, $"{title}{(withEnd ? " " + Screen.Plain(effect.End.Label) : "")} ({Screen.Plain(effect.Cancer?.Label ?? "cancer not stated")})");
            foreach (var statement in effect.Statements) screen.Indented(4, StatementText.Line(statement));
        }
    }
}
