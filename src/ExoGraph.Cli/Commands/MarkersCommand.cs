using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph markers</c>: which molecule marks what, in which fluid, for which purpose.</summary>
public static class MarkersCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .Many("--cancer", "Only markers of this tumour or one below it.").Many("--biofluid", "Only markers measured in this fluid.")
            .One("--purpose", "Only markers for this purpose.", "diagnosis|prognosis|…")
            .Sort(RowSort.Markers).Flag("--as-printed", "Count markers kept only as printed too.");
        var command = asked.AddTo(new Command("markers", "Which molecule, in which body fluid, marks what for which purpose"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation).Markers(asked.Read(parsed));
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Rows.Count == 0) screen.Line("[bold]None.[/] The records name no such marker.");
            else screen.Table(["marker", "marks", "cancer", "fluid", "level", "purpose", "studies"], document.Rows.Select(r => (IReadOnlyList<string>)
                [Screen.Plain(r.Marker.Label), Screen.Plain(r.Marks.Label), Screen.Plain(r.Cancer?.Label ?? "not stated"), Screen.Plain(r.Biofluid?.Label ?? "not stated"), r.Change,
                    string.Join(", ", r.Purposes), Screen.Plain(string.Join(", ", r.Uses.SelectMany(u => u.Evidence).Select(e => e.Study).Distinct()))]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
