using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Records.Reading;
using ExoGraph.Knowledge.Records.Tables;
using ExoGraph.Knowledge.Records.Yaml;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records;

/// <summary>Reads every file of a folder of records.</summary>
internal sealed class FolderReader
{
    private readonly string _root;
    private readonly string _name;
    private readonly ProblemLog _log;

    /// <summary>Reads in a folder.</summary>
    /// <param name="root">The full path of the folder.</param>
    /// <param name="log">Takes the problems.</param>
    public FolderReader(string root, ProblemLog log)
    {
        (_root, _log) = (root, log);
        _name = Path.GetFileName(root) is { Length: > 0 } name ? name : ".";
    }

    /// <summary>All records; null where the folder or a sound vocabulary is missing. Then the form of the files is checked all the same.</summary>
    public RecordSet? Read(CancellationToken cancellationToken)
    {
        var before = _log.Count;
        if (!Directory.Exists(_root))
        {
            _log.Add(new Place(_name, 1), FileCodes.Missing, $"There is no folder '{_root}'.");
            return null;
        }
        var vocabulary = Vocabulary();
        var set = vocabulary is null ? null : new RecordSet { Vocabulary = vocabulary };
        Each("entities", ".tsv", true, (text, _, file) =>
        {
            if (set is not null) new EntityTable(new ReadScope(file, vocabulary!, _log)).Read(text, set);
        }, _ => set?.MissesEntities = true, cancellationToken);
        Each("publications", ".yaml", true, (text, key, file) =>
        {
            if (YamlReader.Read(text, file, _log) is not { } root) set?.BrokenFiles.Add(key);
            else if (set is not null) PublicationReader.Read(root, key, new ReadScope(file, vocabulary!, _log), set);
        }, key => set?.BrokenFiles.Add(key), cancellationToken);
        Each("audit", ".tsv", false, (text, key, file) =>
        {
            if (set is not null) new AuditTable(key, new ReadScope(file, vocabulary!, _log)).Read(text, set);
        }, _ => { }, cancellationToken);
        Each("coverage", ".tsv", false, (text, key, file) =>
        {
            if (set is not null) new CoverageTable(key, new ReadScope(file, vocabulary!, _log)).Read(text, set);
        }, _ => { }, cancellationToken);
        if (set is not null) set.IsComplete = _log.Count == before;
        return set;
    }

    private Vocabulary? Vocabulary()
    {
        var path = Path.Combine(_root, "vocabulary.yaml");
        var file = _name + "/vocabulary.yaml";
        if (!File.Exists(path))
        {
            _log.Add(new Place(file, 1), FileCodes.Missing, "There is no vocabulary.yaml in the folder.");
            return null;
        }
        if (SourceText.Read(path, file, tabsAllowed: false, _log) is not { } text) return null;
        return YamlReader.Read(text, file, _log) is { } root ? VocabularyReader.Read(root, file, _log) : null;
    }

    private void Each(string folder, string ending, bool required, Action<string, PublicationKey, string> read, Action<PublicationKey> unread, CancellationToken cancellationToken)
    {
        var directory = Path.Combine(_root, folder);
        foreach (var path in Files(directory, $"{_name}/{folder}", required))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetFileName(path);
            var file = $"{_name}/{folder}/{name}";
            if (name.StartsWith('.') || name == "README.md") continue;
            if (Directory.Exists(path) || !name.EndsWith(ending, StringComparison.Ordinal))
            {
                _log.Add(new Place(file, 1), FileCodes.Unexpected, $"Only files that end in {ending} belong in {folder}.");
                continue;
            }
            var key = new PublicationKey(name[..^ending.Length]);
            if (key.Text.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.')))
                _log.Add(new Place(file, 1), FileCodes.Unexpected, "The name of the file holds characters other than letters, digits and hyphens.");
            else if (SourceText.Read(path, file, ending == ".tsv", _log) is { } text) read(text, key, file);
            else unread(key);
        }
    }

    private List<string> Files(string directory, string shown, bool required)
    {
        try
        {
            if (Directory.Exists(directory)) return [.. Directory.EnumerateFileSystemEntries(directory).Order(StringComparer.Ordinal)];
            if (required) _log.Add(new Place(shown, 1), FileCodes.Missing, $"There is no folder '{shown}'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _log.Add(new Place(shown, 1), FileCodes.Unreadable, $"The folder cannot be read ({e.GetType().Name}).");
        }
        return [];
    }
}
