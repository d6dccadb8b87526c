using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph cuts</c>: choke points.</summary>
public static class CutsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .Many("--from", "Where the ways start: a label, synonym, id, class or role; @FILE for many.").Many("--to", "Where they end.")
            .Expanded("--capacity", "What it weighs to cut an entity (how hard it is to drug), 1 where it is not said: a file with a name, a tab and a weight (or 'never') a line.", "FILE", CapacityFile.Read)
            .One("--max-cuts", "The most cuts (20).", "N").One("--max-hops", "Only ways of at most so many hops; the answer then hits chains, not every walk.", "N")
            .One("--effect", "Only ways of this net effect; the answer then hits chains.", "any|promotes|inhibits").Flag("--across-transfer", "Only ways that pass a transfer; the answer then hits chains.")
            .One("--min-belief", "Only statements believed at least so much.", "0..1").One("--sources", "curated (default), all, or names of packs.", "SOURCES")
            .One("--max-chains", "With a limit: how many chains are hit at the most.", "N");
        var command = asked.AddTo(new Command("cuts", "Choke points: the smallest sets of entities that cut every way, such as: exograph cuts --from miR-19b-3p --to metastasis"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation).Cuts(asked.Read(parsed), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, CutsDocument document)
    {
        screen.Line((document.Cuts.Count == 0 ? "[bold]None.[/] " : "") + Screen.Plain(document.Reason));
        foreach (var cut in document.Cuts)
            screen.Indented(2, $"{string.Join(", ", cut.Entities.Select(e => $"[bold]{Screen.Plain(e.Label)}[/] [grey]{Screen.Plain(e.Id)}[/]"))}  weight {cut.Weight}");
        if (!document.Complete) screen.Line("[yellow]More sets weigh the same; these are the first.[/]");
        if (!document.Proven) screen.Line("[yellow]That no lighter set does it is not proven.[/]");
        foreach (var statement in document.Direct) StatementText.Write(screen, statement, 2);
        if (document.Uncut is not { } uncut) return;
        screen.Line($"A way that stays open: {Screen.Plain(uncut.Sentence)}");
        foreach (var hop in uncut.Hops) screen.Indented(2, StatementText.Line(hop));
    }
}
