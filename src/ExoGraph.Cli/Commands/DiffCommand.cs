using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Diffs;
using ExoGraph.Knowledge.History;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph diff</c>: what changed between two sets of records.</summary>
public static class DiffCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var before = new Argument<string>("BEFORE") { Description = "A folder of records, a git revision (HEAD~3, v1.0), or a graph version such as an answer or an old link names it." };
        var after = new Argument<string?>("AFTER") { Description = "The same; the records as they are where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("diff", "What changed between two sets of records, by entity and statement") { before, after };
        command.SetAction(async (parsed, cancellation) =>
        {
            var finder = new RecordVersionFinder(RecordsFolder.Find(globals.Records(parsed)));
            var old = await FindAsync(finder, parsed.GetRequiredValue(before), cancellation);
            var @new = await FindAsync(finder, parsed.GetValue(after) ?? RecordsFolder.Find(globals.Records(parsed)), cancellation);
            var document = DiffDocument.Of(KnowledgeDiff.Of(old.Knowledge, @new.Knowledge));
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else DiffText.Write(screen, document, old.Name, @new.Name);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<RecordVersion> FindAsync(RecordVersionFinder finder, string name, CancellationToken cancellation)
    {
        var found = await finder.FindAsync(name, cancellation);
        return found.Version ?? throw new CommandException(found.HasErrors ? ExitCode.DataHasErrors : ExitCode.Usage, found.Message);
    }
}
