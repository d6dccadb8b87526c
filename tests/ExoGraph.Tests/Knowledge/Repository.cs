namespace ExoGraph.Tests.Knowledge;

/// <summary>The checked-out repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "ExoGraph.sln"))) return folder;
        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
