using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Audits;
using ExoGraph.Core.Text;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph audit</c>: what curation found wrong in its sources.</summary>
public static class AuditCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var kind = new Option<string?>("--kind") { Description = $"Only findings of this kind: {string.Join(", ", Words.All<AuditKind>())}.", HelpName = "KIND" };
        var command = new Command("audit", "What curation found wrong in its sources; tab-separated into a pipe") { kind };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(kind) is { } asked && !Words.TryParse<AuditKind>(asked, out _))
                throw new CommandException(ExitCode.Usage, $"--kind: '{asked}' is not one of {string.Join(", ", Words.All<AuditKind>())}.");
            var document = AuditLookup.Find(Graphs.Open(globals, parsed, cancellation).Graph, parsed.GetValue(kind));
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else screen.Table(["id", "kind", "locator", "printed", "accepted", "ground", "records"], document.Findings.Select(f => (IReadOnlyList<string>)
                [Screen.Plain(f.Id), f.Kind, Screen.Plain(f.Locator), Screen.Plain(f.Printed), Screen.Plain(f.Accepted), Screen.Plain(f.Ground), Screen.Plain(string.Join("|", f.Records))]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
