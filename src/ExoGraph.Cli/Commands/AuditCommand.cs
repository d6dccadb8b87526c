using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph audit</c>: what curation found wrong in its sources.</summary>
public static class AuditCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .One("--kind", "Only findings of this kind.", string.Join('|', Words.All<AuditKind>()))
            .Sort(RowSort.Audit);
        var command = asked.AddTo(new Command("audit", "What curation found wrong in its sources; tab-separated into a pipe"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation).Audit(asked.Read(parsed));
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else screen.Table(["id", "kind", "locator", "printed", "accepted", "ground", "records"], document.Findings.Select(f => (IReadOnlyList<string>)
                [Screen.Plain(f.Id), f.Kind, Screen.Plain(f.Locator), Screen.Plain(f.Printed), Screen.Plain(f.Accepted), Screen.Plain(f.Ground), Screen.Plain(string.Join("|", f.Records))]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
