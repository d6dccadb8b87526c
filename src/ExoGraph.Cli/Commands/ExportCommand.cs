using System.CommandLine;
using ExoGraph.Knowledge.Formats.Exports;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph export</c>: writes the graph in other formats.</summary>
public static class ExportCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var format = new Argument<string>("FORMAT") { Description = $"One of {string.Join(", ", Formats.Keys)}." };
        var to = new Option<FileInfo?>("--out") { Description = "The file to write; the terminal where it is left out.", HelpName = "FILE" };
        var command = new Command("export", "Write the curated graph in another format") { format, to };
        command.SetAction((parsed, cancellation) =>
        {
            var asked = parsed.GetRequiredValue(format);
            if (!Formats.TryGetValue(asked, out var write)) throw new CommandException(ExitCode.Usage, $"'{asked}' is not one of {string.Join(", ", Formats.Keys)}.");
            var knowledge = Graphs.Open(globals, parsed, cancellation).Graph.Snapshot.Knowledge;
            if (parsed.GetValue(to) is not { } file) write(knowledge, parsed.InvocationConfiguration.Output);
            else WriteWhole(file, output => write(knowledge, output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static IReadOnlyDictionary<string, Action<Core.Graphs.KnowledgeBase, TextWriter>> Formats { get; } =
        new Dictionary<string, Action<Core.Graphs.KnowledgeBase, TextWriter>>(StringComparer.Ordinal) { ["statements-tsv"] = StatementsTsvExport.Write };

    /// <summary>Writes beside the file and renames, so that a stopped export leaves no half file.</summary>
    private static void WriteWhole(FileInfo file, Action<TextWriter> write)
    {
        var beside = file.FullName + ".part";
        using (var output = new StreamWriter(beside)) write(output);
        File.Move(beside, file.FullName, true);
    }
}
