using System.CommandLine;
using System.Globalization;
using ExoGraph.Knowledge.Packs;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph import</c>: makes a pack out of the files of a public source.</summary>
public static class ImportCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var source = new Argument<string>("SOURCE") { Description = $"One of {string.Join(", ", ImportRunner.Sources)}." };
        source.CompletionSources.Add([.. ImportRunner.Sources]);
        var files = new Argument<string[]>("FILE") { Description = "The files as downloaded: plain, gzip or zip.", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string?>("--name") { Description = "The pack's name; the source's where it is left out.", HelpName = "NAME" };
        var species = new Option<string>("--species") { Description = "The species that is let in, or all (human).", HelpName = "SPECIES", DefaultValueFactory = _ => "human" };
        var licence = new Option<string?>("--licence", "--license") { Description = "The licence that stands on your release, where it is not the one known of the source.", HelpName = "TEXT" };
        var version = new Option<string?>("--version") { Description = "The release, where the files do not tell it.", HelpName = "TEXT" };
        var command = new Command("import", "Make a pack out of a public source, such as: exograph import signor all_data.tsv") { source, files, name, species, licence, version };
        // On a thread of its own: Ctrl-C reaches only work that is under way when this returns.
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var vocabulary = Graphs.Open(globals, parsed, cancellation).Graph.Snapshot.Knowledge.Vocabulary;
            var runner = new ImportRunner(new PackStore(globals.Packs(parsed)), vocabulary);
            var request = new ImportRequest(parsed.GetRequiredValue(source), parsed.GetRequiredValue(files)) { Name = parsed.GetValue(name), Species = parsed.GetRequiredValue(species), Licence = parsed.GetValue(licence), Version = parsed.GetValue(version) };
            using var bar = new ProgressBar(parsed.InvocationConfiguration.Error);
            var result = runner.Run(request, bar, cancellation);
            bar.Clear();
            if (result.Problem is { } problem) throw new CommandException(result.ExitCode, problem.ToString());
            if (globals.Json(parsed)) globals.Screen(parsed).Json(result.Manifest);
            else Write(parsed.InvocationConfiguration.Output, result.Manifest!);
            return ExitCode.Done;
        }, CancellationToken.None));
        return command;
    }

    private static void Write(TextWriter output, PackManifest manifest)
    {
        var counts = manifest.Counts;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{manifest.Name}: {counts.Read:N0} rows read = {counts.Kept:N0} kept + {counts.Merged:N0} merged + {counts.Skipped:N0} skipped"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Entities:N0} entities, {counts.Statements:N0} statements, {counts.Evidence:N0} pieces of evidence ({counts.Refuting:N0} against), {counts.Studies:N0} studies. Licence: {manifest.Licence}"));
        foreach (var reason in manifest.Skipped)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  skipped {reason.Count:N0}: {reason.Reason} ({string.Join("; ", reason.Examples.Take(2))})"));
        foreach (var remark in manifest.Remarks)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  noted {remark.Count:N0}: {remark.Reason}"));
        foreach (var table in manifest.Inputs.SelectMany(i => i.Tables).Where(t => t.Unused.Count > 0))
            output.WriteLine($"  not used of {table.Name}, with the rows that have a value: {string.Join(", ", table.Unused.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} {c.Rows:N0}")))}");
    }
}
