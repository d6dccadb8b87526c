using System.CommandLine;
using ExoGraph.Knowledge.Records;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph check</c>: validates records.</summary>
public static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of records, or files of one to which the report is limited.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "Validate records: every problem as file:line: CODE message") { paths };
        command.SetAction((parsed, cancellation) =>
        {
            var problems = Problems(globals.Records(parsed), parsed.GetValue(paths) ?? [], cancellation);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(problems.Select(p => new { file = p.File, line = p.Line, code = p.Code.Text, message = p.Message }));
            else foreach (var problem in problems) parsed.InvocationConfiguration.Output.WriteLine(problem);
            parsed.InvocationConfiguration.Error.WriteLine(problems.Count switch { 0 => "No problem found.", 1 => "1 problem.", var n => $"{n} problems." });
            return Task.FromResult(problems.Count == 0 ? ExitCode.Done : ExitCode.DataHasErrors);
        });
        return command;
    }

    /// <summary>Problems of whole folders, and of single files within the folder of records that holds them.</summary>
    private static IReadOnlyList<Problem> Problems(string? records, string[] paths, CancellationToken cancellation)
    {
        foreach (var path in paths.Where(p => !Directory.Exists(p) && !File.Exists(p)))
            throw new CommandException(ExitCode.Unreachable, $"There is no file or folder '{path}'.");
        var parts = paths.GroupBy(p => FolderOf(p) ?? RecordsFolder.Find(records)).ToList();
        if (parts.Count == 0)
        {
            var folder = RecordsFolder.Find(records);
            if (!Directory.Exists(folder)) throw new CommandException(ExitCode.Unreachable, $"There is no folder of records at '{folder}'. Name one with --records.");
            return RecordLoader.Check(folder, cancellation);
        }
        return [.. parts.SelectMany(g => RecordLoader.Check(g.Key, [.. g], cancellation)).Distinct()];
    }

    /// <summary>The folder of records that a path is in: the nearest with a vocabulary, at or above it.</summary>
    private static string? FolderOf(string path)
    {
        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "vocabulary.yaml"))) return folder;
        return Directory.Exists(path) ? path : null;
    }
}
