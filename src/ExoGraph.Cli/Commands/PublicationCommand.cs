using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Naming;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph publication</c>: what a publication says.</summary>
public static class PublicationCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var key = new Argument<string>("KEY") { Description = "Family name and year, such as wang-2019." };
        var command = new Command("publication", "What a publication says, and how others report it") { key };
        command.SetAction((parsed, cancellation) =>
        {
            var graph = Graphs.Open(globals, parsed, cancellation).Graph;
            var asked = parsed.GetRequiredValue(key);
            var document = PublicationLookup.Find(graph, new PublicationKey(asked)) ?? throw Unknown(graph.Snapshot.Knowledge.Publications.Keys, asked);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static CommandException Unknown(IEnumerable<PublicationKey> known, string asked)
    {
        var near = known.Where(k => EditDistance.Within(k.Text, asked, 4) <= 4 || k.Text.StartsWith(asked, StringComparison.OrdinalIgnoreCase)).Order().Take(8).ToList();
        return new CommandException(ExitCode.Usage, $"There is no publication '{asked}'.{(near.Count > 0 ? $" Near: {string.Join(", ", near)}." : " Keys are family name and year, such as wang-2019.")}");
    }

    private static void Write(Screen screen, PublicationDocument document)
    {
        screen.Line($"[bold]{Screen.Plain(document.Publication.Title)}[/]");
        screen.Line(Screen.Plain($"{document.Authors} {document.Publication.Citation} ({document.Publication.Key}, {document.Kind})"));
        foreach (var notice in document.Notices) screen.Line($"[red]{notice.Kind}[/] {Screen.Plain(notice.Note)}");
        foreach (var read in document.ReadIn)
            screen.Line(Screen.Plain($"read in {read.In}, reference {read.Reference}, citation {read.Verdict}{(read.CitedAs is { } printed ? $", printed as {printed}" : "")}. {read.Note}"));
        foreach (var mechanism in document.Mechanisms)
        {
            screen.Line($"[bold]Mechanism[/] {Screen.Plain(mechanism.Id)}: {Screen.Plain(mechanism.Title)}");
            foreach (var hop in mechanism.Hops) screen.Indented(2, StatementText.Line(hop));
        }
        if (document.Transfers.Count > 0) screen.Line("[bold]Transfers[/]");
        foreach (var transfer in document.Transfers) StatementText.Write(screen, transfer, 2);
        if (document.Statements.Count > 0) screen.Line("[bold]Statements[/]");
        foreach (var statement in document.Statements) StatementText.Write(screen, statement, 2);
    }
}
