namespace ExoGraph.Service.Hosting;

/// <summary>Finds the folder of records where none is named.</summary>
public static class RecordsFolder
{
    /// <summary>The folder asked for; else the nearest <c>records</c> folder at or above the working folder, or the program's own.</summary>
    /// <param name="asked">The folder named by an option; null or empty for none.</param>
    public static string Find(string? asked)
    {
        if (!string.IsNullOrWhiteSpace(asked)) return asked;
        return Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Path.Combine(AppContext.BaseDirectory, "records");
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var records = Path.Combine(folder.FullName, "records");
            if (File.Exists(Path.Combine(records, "vocabulary.yaml"))) return records;
        }
        return null;
    }
}
