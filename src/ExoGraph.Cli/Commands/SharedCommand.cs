using System.CommandLine;
using ExoGraph.Cli.Terminal;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph shared</c>: what several cancers share.</summary>
public static class SharedCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .One("--kind", "What is looked for (targets).", "targets|pathways|outcomes|cargo").One("--min-cancers", "In how many cancers at least (2).", "N")
            .One("--sign", "Only effects of this sign.", "+|-|?").One("--sources", "curated (default), all, or names of packs.", "SOURCES");
        var command = asked.AddTo(new Command("shared", "Find targets, pathways, outcomes or cargo that several cancers share; a parent and its child count once"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation).Shared(asked.Read(parsed));
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Rows.Count == 0) screen.Line($"[bold]None.[/] No {document.Kind} stand in {document.MinCancers} cancers or more.");
            foreach (var row in globals.Json(parsed) ? [] : document.Rows)
            {
                screen.Line($"[bold]{Screen.Plain(row.Shared.Label)}[/] in {row.Cancers.Count} cancers{(row.SameSign ? "" : " [yellow](signs differ)[/]")}");
                foreach (var cancer in row.Cancers)
                {
                    screen.Indented(2, Screen.Plain(cancer.Cancer.Label));
                    foreach (var statement in cancer.Statements) StatementText.Write(screen, statement, 4);
                }
            }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
