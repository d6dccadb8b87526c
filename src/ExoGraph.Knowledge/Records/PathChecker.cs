using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records;

/// <summary>Checks files and folders as parts of the folders of records in which they lie.</summary>
internal static class PathChecker
{
    /// <summary>The problems of these paths, by file and line.</summary>
    public static IReadOnlyList<Problem> Check(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var log = new ProblemLog();
        var problems = new List<Problem>();
        var byRoot = new Dictionary<string, IReadOnlyList<Problem>>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = RecordLoader.FullPath(path);
            if (!File.Exists(full) && !Directory.Exists(full)) log.Add(new Place(path, 1), FileCodes.Missing, "There is no such file or folder.");
            else if (RootOf(full) is not { } root) log.Add(new Place(path, 1), FileCodes.Unexpected, "This lies in no folder of records: none above it has a vocabulary.yaml.");
            else
            {
                if (!byRoot.TryGetValue(root, out var all)) byRoot[root] = all = RecordLoader.Check(root, cancellationToken);
                problems.AddRange(all.Where(p => Concerns(p, root, full)));
            }
        }
        return [.. problems.Concat(log.Sorted()).Distinct().Order()];
    }

    /// <summary>The nearest folder, from the path upwards, that has a vocabulary.</summary>
    private static string? RootOf(string full)
    {
        for (var folder = full; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "vocabulary.yaml"))) return folder;
        return null;
    }

    /// <summary>With an unsound vocabulary nothing can be checked, so its problems always count.</summary>
    private static bool Concerns(Problem problem, string root, string full)
    {
        var name = Path.GetFileName(root);
        if (full == root || problem.File == name + "/vocabulary.yaml") return true;
        var part = name + "/" + Path.GetRelativePath(root, full).Replace('\\', '/');
        return problem.File == part || problem.File.StartsWith(part + "/", StringComparison.Ordinal);
    }
}
