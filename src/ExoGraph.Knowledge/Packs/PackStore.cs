using System.Text.RegularExpressions;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Packs;

/// <summary>The folder that holds the packs, one folder each.</summary>
public sealed partial class PackStore
{
    /// <summary>Opens a store; the folder need not exist yet.</summary>
    /// <param name="directory">The folder; <see cref="DefaultDirectory"/> where null.</param>
    public PackStore(string? directory = null) => Directory = Path.GetFullPath(string.IsNullOrEmpty(directory) ? DefaultDirectory : directory);

    /// <summary><c>$EXOGRAPH_PACKS</c>, else <c>~/.local/share/exograph/packs</c>.</summary>
    public static string DefaultDirectory =>
        Environment.GetEnvironmentVariable("EXOGRAPH_PACKS") is { Length: > 0 } set ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share", "exograph", "packs");

    /// <summary>The folder.</summary>
    public string Directory { get; }

    /// <summary>Whether a name can be a pack's: lower-case letters, digits, <c>.</c>, <c>_</c>, <c>-</c>, and not one that queries use for something else.</summary>
    public static bool IsName(string name) => NamePattern().IsMatch(name) && name is not (SourceNames.Curated or SourceNames.All);

    /// <summary>The packs that are there, by name.</summary>
    public IReadOnlyList<PackSummary> List()
    {
        var manifests = Manifests();
        var byName = manifests.ToDictionary(m => m.Name, StringComparer.Ordinal);
        return [.. manifests.Select(m => new PackSummary(m, Size(Folder(m.Name)), PackFiles.ManifestTime(Folder(m.Name)), Stale(m, byName)))];
    }

    /// <summary>Imports that were killed before they ended; the next import of the same name cleans up.</summary>
    public IReadOnlyList<string> Unfinished() =>
        !System.IO.Directory.Exists(Directory) ? []
            : [.. System.IO.Directory.GetDirectories(Directory, ".*.partial").Where(f => !StagingFolder.IsInUse(f)).Select(f => Path.GetFileName(f)[1..^".partial".Length]).Order(StringComparer.Ordinal)];

    /// <summary>Removes a pack; false where there is none of that name.</summary>
    public bool Remove(string name)
    {
        if (!IsName(name)) return false;
        StagingFolder.Recover(this, name);
        var folder = Folder(name);
        if (!System.IO.Directory.Exists(folder)) return false;
        // Moved away first: a reader sees the whole pack or none.
        var gone = Path.Combine(Directory, $".{name}.removed");
        if (System.IO.Directory.Exists(gone)) System.IO.Directory.Delete(gone, true);
        System.IO.Directory.Move(folder, gone);
        System.IO.Directory.Delete(gone, true);
        return true;
    }

    /// <summary>Opens a pack of statements.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="vocabulary">The vocabulary whose predicates it uses.</param>
    /// <param name="notices">Retractions that flag its evidence; those of <see cref="Notices"/> by default.</param>
    public PackOpening Open(string name, Vocabulary vocabulary, NoticeIndex? notices = null)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        if (!IsName(name) || PackFiles.ReadManifest(Recovered(name)) is not { } manifest)
            return new PackOpening(null, new FormatProblem("", 0, $"there is no pack '{name}' in {Directory}."));
        if (manifest.Format != PackManifest.CurrentFormat)
            return new PackOpening(null, new FormatProblem(Folder(name), 0, $"the pack has format {manifest.Format}, this version reads {PackManifest.CurrentFormat}: import it again."));
        if (manifest.Kind != PackKind.Knowledge)
            return new PackOpening(null, new FormatProblem("", 0, $"'{name}' holds no statements: it is there to {(manifest.Kind == PackKind.Vocabulary ? "ground other imports" : "flag retracted studies")}."));
        try
        {
            return PackLoader.Load(Folder(name), manifest, vocabulary, notices ?? Notices());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or FormatStop)
        {
            return new PackOpening(null, new FormatProblem(Folder(name), 0, "the pack's files are damaged or were changed: import it again.", true));
        }
    }

    /// <summary>Opens every pack of statements, in order of name; what cannot be opened is told beside.</summary>
    public (IReadOnlyList<Pack> Packs, IReadOnlyList<FormatProblem> Problems) OpenAll(Vocabulary vocabulary)
    {
        var problems = new List<FormatProblem>();
        var notices = ReadNotices(problems);
        var names = Manifests().Where(m => m.Kind == PackKind.Knowledge).Select(m => m.Name).ToArray();
        var opened = new PackOpening[names.Length];
        Parallel.For(0, names.Length, i => opened[i] = Open(names[i], vocabulary, notices));
        return ([.. opened.Select(o => o.Pack).OfType<Pack>()], [.. problems, .. opened.Select(o => o.Problem).OfType<FormatProblem>()]);
    }

    /// <summary>Retractions and concerns of all notice packs that can be read.</summary>
    public NoticeIndex Notices() => ReadNotices([]);

    private NoticeIndex ReadNotices(List<FormatProblem> problems)
    {
        var rows = new List<NoticeRow>();
        foreach (var manifest in Manifests().Where(m => m.Kind == PackKind.Notices))
        {
            try
            {
                rows.AddRange(NoticeTable.Read(PackFiles.Entry(Path.Combine(Folder(manifest.Name), PackFiles.Notices(manifest.Name)))));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatStop)
            {
                problems.Add(new FormatProblem(Folder(manifest.Name), 0, "the list of notices is damaged, so it flags nothing: import it again.", true));
            }
        }
        return rows.Count == 0 ? NoticeIndex.Empty : new NoticeIndex(rows);
    }

    internal string Folder(string name) => Path.Combine(Directory, name);

    internal IReadOnlyList<PackManifest> Manifests()
    {
        if (!System.IO.Directory.Exists(Directory)) return [];
        foreach (var old in System.IO.Directory.GetDirectories(Directory, ".*.replaced")) StagingFolder.Recover(this, Path.GetFileName(old)[1..^".replaced".Length]);
        return [.. System.IO.Directory.GetDirectories(Directory)
            .Where(f => IsName(Path.GetFileName(f)))
            .Select(PackFiles.ReadManifest).OfType<PackManifest>()
            .Where(m => IsName(m.Name) && System.IO.Directory.Exists(Folder(m.Name)))
            .OrderBy(m => m.Name, StringComparer.Ordinal)];
    }

    private string Recovered(string name)
    {
        StagingFolder.Recover(this, name);
        return Folder(name);
    }

    private static List<string> Stale(PackManifest manifest, Dictionary<string, PackManifest> all)
    {
        var reasons = new List<string>();
        if (manifest.Format != PackManifest.CurrentFormat) reasons.Add($"its format is {manifest.Format}, this version writes {PackManifest.CurrentFormat}");
        foreach (var used in manifest.Vocabularies)
        {
            if (!all.TryGetValue(used.Name, out var now)) reasons.Add($"the vocabulary '{used.Name}' that grounded it is no longer there");
            else if (now.Hash != used.Hash) reasons.Add($"the vocabulary '{used.Name}' was imported anew since");
        }
        return reasons;
    }

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles().Sum(f => f.Length);

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{0,63}$")]
    private static partial Regex NamePattern();
}
