using System.Globalization;

namespace ExoGraph.Benchmarks.Imports;

/// <summary>Rates of imports from made-up files in each source's own layout: <c>imports [--rows N] [--only NAME] [--folder FOLDER]</c>.</summary>
public static class ImportRates
{
    /// <summary>Writes the files, imports each in a process of its own, and prints a table.</summary>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        var rows = int.Parse(Option("--rows") ?? "300000", CultureInfo.InvariantCulture);
        var only = Option("--only");
        var folder = Directory.CreateDirectory(Option("--folder") ?? Path.Combine(Path.GetTempPath(), "exograph-import-rates")).FullName;
        var packs = Path.Combine(folder, "packs");
        var made = new MadeFiles(folder);
        foreach (var (source, files) in made.Vocabularies())
            if (!Directory.Exists(Path.Combine(packs, source))) Measured.InAnotherProcess(["import-once", packs, source, source, .. files]);
        Console.WriteLine(Measured.Head("file"));
        foreach (var (name, source, write) in made.Sources(rows))
        {
            if (only is not null && !name.Contains(only, StringComparison.Ordinal)) continue;
            Console.WriteLine((Measured.InAnotherProcess(["import-once", packs, source, source, .. write()]) with { What = name }).Row());
        }
        return 0;
    }
}
