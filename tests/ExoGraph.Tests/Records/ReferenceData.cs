using System.IO.Compression;

namespace ExoGraph.Tests.Records;

/// <summary>The reference tables that <c>EXOGRAPH_REFERENCE_DATA</c> names: tab-separated, a header, no quoting, gzip where large.</summary>
internal static class ReferenceData
{
    private const string Variable = "EXOGRAPH_REFERENCE_DATA";

    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Skips the test where the tables are absent.</summary>
    public static void Require() => Assert.SkipWhen(Folder is null, $"{Variable} does not name a folder with the reference tables.");

    /// <summary>The rows of a table, with its cells by column.</summary>
    public static IEnumerable<Func<string, string>> Rows(string path)
    {
        using var reader = Open(Path.Combine(Folder!, path));
        var columns = reader.ReadLine()!.Split('\t').Select((name, i) => (name, i)).ToDictionary(c => c.name, c => c.i);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return column => cells[columns[column]];
        }
    }

    /// <summary>The items of a cell that holds a list.</summary>
    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }
}
