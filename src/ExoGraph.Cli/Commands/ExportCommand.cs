using System.CommandLine;
using ExoGraph.Knowledge.Formats.Exports;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph export</c>: writes the graph in other formats.</summary>
public static class ExportCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var format = new Argument<string>("FORMAT") { Description = $"One of {string.Join(", ", GraphExports.Formats)}." };
        format.CompletionSources.Add([.. GraphExports.Formats]);
        var to = new Option<FileInfo?>("--out") { Description = "The file to write (for kgx the beginning of the names of two); the terminal where it is left out.", HelpName = "FILE" };
        var sources = new Option<string>("--sources") { Description = "curated (default), or all.", HelpName = "SOURCES" };
        var command = new Command("export", "Write the graph in another format; each statement keeps its source and licence") { format, to, sources };
        command.SetAction((parsed, cancellation) =>
        {
            var asked = parsed.GetRequiredValue(format);
            if (!GraphExports.Formats.Contains(asked)) throw new CommandException(ExitCode.Usage, $"'{asked}' is not one of {string.Join(", ", GraphExports.Formats)}.");
            var snapshot = Graphs.Open(globals, parsed, cancellation).Graph.Snapshot;
            var source = new ExportSource(snapshot.Knowledge, snapshot.Mirror.Packs);
            if (parsed.GetValue(to) is not { } file) Print(asked, source, parsed.InvocationConfiguration.Output);
            else if (asked == "kgx") GraphExports.WriteKgx(source, file.FullName);
            else WriteWhole(file, output => GraphExports.Write(asked, source, output));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Print(string format, ExportSource source, TextWriter output)
    {
        using var buffer = new MemoryStream();
        GraphExports.Write(format, source, buffer);
        buffer.Position = 0;
        using var reader = new StreamReader(buffer);
        var chunk = new char[1 << 16];
        for (int read; (read = reader.Read(chunk)) > 0;) output.Write(chunk, 0, read);
    }

    /// <summary>Writes beside the file and renames, so that a stopped export leaves no half file.</summary>
    private static void WriteWhole(FileInfo file, Action<Stream> write)
    {
        var beside = file.FullName + ".part";
        using (var output = File.Create(beside)) write(output);
        File.Move(beside, file.FullName, true);
    }
}
