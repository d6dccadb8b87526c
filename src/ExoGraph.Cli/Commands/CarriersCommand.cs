using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph carriers</c>: which vesicle carries what, how loaded, with what outcome.</summary>
public static class CarriersCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .Many("--drug", "Only carriers of this drug or other payload.").Many("--cancer", "Only carriers set in, or treating, this tumour or one below it.")
            .Many("--targeting", "Only carriers that home to this cell, tissue, tumour or molecule.").Many("--model", "Only carriers seen in this species or model.")
            .One("--loading", "Only payloads that came in this way.", "endogenous|electroporation|…").One("--origin", "Only natural or only engineered carriers.", "natural|engineered")
            .Sort(RowSort.Carriers);
        var command = asked.AddTo(new Command("carriers", "Which vesicle carries which drug or cargo, how loaded, targeted and released, with what outcome"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation).Carriers(asked.Read(parsed));
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Rows.Count == 0) screen.Line("[bold]None.[/] The records name no such carrier.");
            else screen.Table(["carrier", "origin", "carries (loading)", "homes to", "release", "route", "outcomes", "transfer"], document.Rows.Select(r => (IReadOnlyList<string>)
                [Screen.Plain(r.Carrier.Label), r.Origin, Screen.Plain(string.Join(", ", r.Payload.Select(p => $"{p.Label} ({p.Loading})"))), Screen.Plain(string.Join(", ", r.Targeting.Select(t => t.Label))),
                    r.Transfer.Release, r.Transfer.Route, Screen.Plain(string.Join("; ", r.Outcomes.Select(o => $"{o.Statement.Predicate} {o.Statement.Object.Label}"))), Screen.Plain(r.Transfer.Id)]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
