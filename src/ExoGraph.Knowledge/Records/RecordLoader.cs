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

    private static RecordSet? Checked(string directory, ProblemLog log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var set = new FolderReader(FullPath(directory), log).Read(cancellationToken);
        if (set is not null) Validator.Check(set, log, cancellationToken);
        return set;
    }

    private static string FullPath(string directory)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        }
        catch (Exception e) when (e is ArgumentException or IOException or NotSupportedException)
        {
            return directory; // Not a path at all: reported as a missing folder.
        }
    }
}
