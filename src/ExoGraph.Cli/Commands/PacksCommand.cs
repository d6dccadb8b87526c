using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph packs</c>: which packs are there; <c>packs remove NAME</c>.</summary>
public static class PacksCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var name = new Argument<string>("NAME") { Description = "The pack." };
        var remove = new Command("remove", "Remove a pack") { name };
        remove.SetAction((parsed, _) =>
        {
            var store = new PackStore(globals.Packs(parsed));
            var asked = parsed.GetRequiredValue(name);
            if (!store.Remove(asked)) throw new CommandException(ExitCode.Usage, $"There is no pack '{asked}' in {store.Directory}. Known: {string.Join(", ", store.List().Select(p => p.Manifest.Name))}.");
            parsed.InvocationConfiguration.Output.WriteLine($"Removed {asked}.");
            return Task.FromResult(ExitCode.Done);
        });
        var command = new Command("packs", "Which packs are there, their versions, licences and staleness") { remove };
        command.SetAction((parsed, _) =>
        {
            var store = new PackStore(globals.Packs(parsed));
            var packs = store.List();
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(packs);
            else if (packs.Count == 0) screen.Line(Screen.Plain($"No packs in {store.Directory}. 'exograph import' makes one."));
            else screen.Table(["name", "source", "kind", "version", "date", "imported", "statements", "licence", "stale"], packs.Select(p => (IReadOnlyList<string>)
                [p.Manifest.Name, p.Manifest.Source, Words.Of(p.Manifest.Kind), Screen.Plain(p.Manifest.Version), Screen.Plain(p.Manifest.Date), p.ImportedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), p.Manifest.Counts.Statements.ToString("N0", CultureInfo.InvariantCulture), Screen.Plain(p.Manifest.Licence), Screen.Plain(string.Join("; ", p.Stale))]));
            foreach (var unfinished in store.Unfinished())
                parsed.InvocationConfiguration.Error.WriteLine($"An import of '{unfinished}' was killed before it ended; import it again.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
