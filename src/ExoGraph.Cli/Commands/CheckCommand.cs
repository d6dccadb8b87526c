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
            var output = parsed.InvocationConfiguration.Output;
            var problems = Problems(globals.Records(parsed), parsed.GetValue(paths) ?? [], cancellation);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(problems.Select(p => new { file = p.File, line = p.Line, code = p.Code.Text, message = p.Message }));
            else foreach (var problem in problems) output.WriteLine(problem);
            parsed.InvocationConfiguration.Error.WriteLine(problems.Count == 0 ? "No problem found." : $"{problems.Count} problem{(problems.Count == 1 ? "" : "s")}.");
            return Task.FromResult(problems.Count == 0 ? ExitCode.Done : ExitCode.DataHasErrors);
        });
        return command;
    }

    private static IReadOnlyList<Problem> Problems(string? records, string[] paths, CancellationToken cancellation)
    {
        foreach (var path in paths.Where(p => !Directory.Exists(p) && !File.Exists(p)))
            throw new CommandException(ExitCode.Unreachable, $"There is no file or folder '{path}'.");
        var folders = paths.Where(Directory.Exists).ToList();
        var files = paths.Where(File.Exists).Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        if (files.Count > 0 || folders.Count == 0) folders.Add(RecordsFolder.Find(records ?? FolderOf(files.FirstOrDefault())));
        if (!Directory.Exists(folders[^1])) throw new CommandException(ExitCode.Unreachable, $"There is no folder of records at '{folders[^1]}'. Name one with --records.");
        var all = folders.SelectMany(f => RecordLoader.Load(f, cancellation).Problems.Select(p => (Folder: f, Problem: p))).ToList();
        return [.. all.Where(p => files.Count == 0 || paths.Any(Directory.Exists) && !p.Folder.Equals(folders[^1], StringComparison.Ordinal) || files.Any(f => f.EndsWith(Path.DirectorySeparatorChar + p.Problem.File, StringComparison.Ordinal) || f.EndsWith(p.Problem.File, StringComparison.Ordinal))).Select(p => p.Problem)];
    }

    private static string? FolderOf(string? file)
    {
        for (var folder = file is null ? null : Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "vocabulary.yaml"))) return folder;
        return null;
    }
}
