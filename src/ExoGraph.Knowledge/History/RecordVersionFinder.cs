using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.History;

/// <summary>Finds records by a folder, a git revision, or the version of the graph that they gave.</summary>
/// <param name="current">The folder of records whose history is looked into.</param>
public sealed class RecordVersionFinder(string current)
{
    /// <summary>The least number of digits by which a graph version is known.</summary>
    public const int ShortestVersion = 8;

    private readonly GitFolder _git = new(current);

    /// <summary>Finds a version.</summary>
    /// <param name="name">
    /// A folder of records, or one that has a <c>records</c> folder in it; else a revision of the git checkout in which the current records lie;
    /// else a graph version or its first digits, which is looked for in the current records and then in the commits that changed them, newest first.
    /// </param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<RecordVersionResult> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Directory.Exists(name)) return Loaded(name, FolderOf(name), cancellationToken);
        if (await _git.CommitAsync(name, cancellationToken) is { } commit)
        {
            var label = $"commit {commit[..12]}";
            return await LoadAsync(commit, label, cancellationToken) ?? new RecordVersionResult(null, $"At '{name}' ({label}) there was no folder of records.");
        }
        if (!IsVersion(name)) return new RecordVersionResult(null, $"'{name}' is neither a folder, nor a revision of the git checkout that holds '{current}', nor a graph version of {ShortestVersion} digits or more.");
        return await WithVersionAsync(name, cancellationToken)
            ?? new RecordVersionResult(null, $"No records with the graph version '{name}' were found: not those of '{current}', nor any commit that changed them. It may be of records that were never committed there, of records together with packs, or of another release of this program.");
    }

    /// <summary>Whether a text can be a graph version or its beginning.</summary>
    public static bool IsVersion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is >= ShortestVersion and <= 64 && text.All(char.IsAsciiHexDigitLower);
    }

    private async Task<RecordVersionResult?> WithVersionAsync(string version, CancellationToken cancellationToken)
    {
        if (Loaded(current, current, cancellationToken) is { } now && Is(now, version)) return now;
        foreach (var commit in await _git.HistoryAsync(cancellationToken))
            if (await LoadAsync(commit, $"commit {commit[..12]}", cancellationToken) is { } then && Is(then, version)) return then;
        return null;
    }

    private static bool Is(RecordVersionResult found, string version) => found.Version?.Knowledge.Version.Hash.StartsWith(version, StringComparison.Ordinal) == true;

    private async Task<RecordVersionResult?> LoadAsync(string commit, string label, CancellationToken cancellationToken)
    {
        var parent = Directory.CreateTempSubdirectory("exograph-version-").FullName;
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(parent, "records")).FullName;
            return await _git.ExtractAsync(commit, folder, cancellationToken) ? Loaded(label, folder, cancellationToken) : null;
        }
        finally
        {
            Directory.Delete(parent, recursive: true);
        }
    }

    private static RecordVersionResult Loaded(string name, string folder, CancellationToken cancellationToken)
    {
        var result = RecordLoader.Load(folder, cancellationToken);
        if (result.Knowledge is { } knowledge) return new RecordVersionResult(new RecordVersion(name, knowledge));
        var first = string.Join(Environment.NewLine, result.Problems.Take(3));
        return new RecordVersionResult(null, $"The records of {name} have {result.Problems.Count} problems by the rules of this program, so they can't be compared. First:{Environment.NewLine}{first}", true);
    }

    private static string FolderOf(string named)
    {
        var inside = Path.Combine(named, "records");
        return !File.Exists(Path.Combine(named, "vocabulary.yaml")) && Directory.Exists(inside) ? inside : named;
    }
}
