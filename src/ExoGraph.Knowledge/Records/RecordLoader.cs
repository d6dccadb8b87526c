using ExoGraph.Knowledge.Assembly;
using ExoGraph.Knowledge.Validation;

namespace ExoGraph.Knowledge.Records;

/// <summary>Loads a folder of records: reads, checks and assembles it, or says everything that is wrong with it.</summary>
public static class RecordLoader
{
    /// <summary>Loads a folder. Nothing that a user can cause throws; a set with any problem gives no knowledge at all.</summary>
    /// <param name="directory">The folder that holds <c>vocabulary.yaml</c>, <c>entities/</c> and <c>publications/</c>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LoadResult Load(string directory, CancellationToken cancellationToken = default)
    {
        var log = new ProblemLog();
        var set = Checked(directory, log, cancellationToken);
        return log.Count == 0 && set is not null
            ? new LoadResult(Assembler.Assemble(set), [])
            : new LoadResult(null, log.Sorted());
    }

    /// <summary>Reads and checks a folder and reports every problem, without assembling it.</summary>
    /// <param name="directory">The folder of records.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<Problem> Check(string directory, CancellationToken cancellationToken = default)
    {
        var log = new ProblemLog();
        Checked(directory, log, cancellationToken);
        return log.Sorted();
    }

    /// <summary>
    /// Checks the folders and files of these paths. A file is checked as a part of the folder of records in which it lies:
    /// all of that is read, and the problems of the file itself are reported, and those of the vocabulary.
    /// </summary>
    /// <param name="directory">The folder of records that is checked where no path is given.</param>
    /// <param name="paths">Folders of records, folders in them, or files.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<Problem> Check(string directory, IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.Count == 0 ? Check(directory, cancellationToken) : PathChecker.Check(paths, cancellationToken);
    }

    private static RecordSet? Checked(string directory, ProblemLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var set = new FolderReader(FullPath(directory), log).Read(cancellationToken);
        if (set is not null) Validator.Check(set, log, cancellationToken);
        return set;
    }

    /// <summary>The full path without a separator at its end.</summary>
    internal static string FullPath(string path)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is ArgumentException or IOException or NotSupportedException)
        {
            return path; // Not a path at all: reported as a missing folder.
        }
    }
}
