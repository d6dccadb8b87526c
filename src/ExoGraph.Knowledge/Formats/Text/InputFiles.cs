using System.Formats.Tar;
using System.IO.Compression;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Finds what there is to read in the files that a user names: archives are looked into, nothing is unpacked to disk.</summary>
internal static class InputFiles
{
    private static readonly string[] s_packed = [".gz", ".bgz", ".zip", ".tar", ".tgz"];

    /// <summary>The entries of a file, in the archive's order by name.</summary>
    /// <exception cref="FormatStop">The file is absent, unreadable, or an archive that must not be unpacked.</exception>
    public static IReadOnlyList<InputEntry> Entries(string path, InputLimits limits, Action<int>? onBytes = null)
    {
        Stream OpenFile() => onBytes is null ? Opened(path) : new CountingStream(Opened(path), onBytes);
        using var probe = Opened(path);
        Span<byte> head = stackalloc byte[512];
        var length = probe.ReadAtLeast(head, 512, throwOnEndOfStream: false);
        head = head[..length];
        if (length == 0) throw FormatStop.At(path, 0, "the file is empty.");
        if (Magic.IsZip(head)) return Zip(path, OpenFile, limits);
        var tarred = Magic.IsGzip(head) && IsTar(path, limits);
        if (tarred || Magic.IsTar(head)) return Tar(path, OpenFile, limits);
        return [new InputEntry(path, Bare(path), OpenFile, limits)];
    }

    /// <summary>The name of a file without folders and without the suffix of its packing.</summary>
    public static string Bare(string path)
    {
        var name = Path.GetFileName(path.Replace('\\', '/'));
        foreach (var suffix in s_packed)
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && name.Length > suffix.Length)
                return name[..^suffix.Length];
        return name;
    }

    private static FileStream Opened(string path)
    {
        try
        {
            if (Directory.Exists(path)) throw new FormatStop(new FormatProblem(path, 0, "is a folder: name the files in it.", true));
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file." : "cannot be opened: " + e.Message;
            throw new FormatStop(new FormatProblem(path, 0, why, true));
        }
    }

    private static bool IsTar(string path, InputLimits limits)
    {
        var inner = new InputEntry(path, Bare(path), () => Opened(path), limits);
        Span<byte> head = stackalloc byte[512];
        using var unpacked = inner.Open();
        var length = unpacked.ReadAtLeast(head, 512, throwOnEndOfStream: false);
        return Magic.IsTar(head[..length]);
    }

    private static List<InputEntry> Zip(string path, Func<Stream> open, InputLimits limits)
    {
        var entries = new List<InputEntry>();
        try
        {
            using var archive = new ZipArchive(Opened(path), ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is not null) return [new InputEntry(path, Bare(path), open, limits)];
            if (archive.Entries.Count > limits.Entries) throw FormatStop.At(path, 0, $"the zip holds more than {limits.Entries} files.");
            foreach (var entry in archive.Entries.Where(e => e.Name.Length > 0).OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                Guard(path, entry.FullName, entry.Length, Math.Max(1, entry.CompressedLength), limits);
                if (IsNoise(entry.FullName)) continue;
                var name = entry.FullName;
                entries.Add(new InputEntry($"{path}!{name}", Bare(name), () => OpenZipped(open, path, name), limits));
            }
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            throw FormatStop.At(path, 0, "the zip is damaged or incomplete: download it again.");
        }
        return entries.Count > 0 ? entries : throw FormatStop.At(path, 0, "the zip holds no file.");
    }

    private static OwningStream OpenZipped(Func<Stream> open, string path, string name)
    {
        try
        {
            var archive = new ZipArchive(open(), ZipArchiveMode.Read);
            return new OwningStream(archive.GetEntry(name)!.Open(), archive, $"{path}!{name}");
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw FormatStop.At($"{path}!{name}", 0, "the zip is damaged, encrypted or packed in a way that cannot be read here.");
        }
    }

    private static List<InputEntry> Tar(string path, Func<Stream> open, InputLimits limits)
    {
        var entries = new List<InputEntry>();
        var whole = new InputEntry(path, Bare(path), open, limits);
        try
        {
            using var reader = new TarReader(whole.Open());
            while (reader.GetNextEntry() is { } entry)
            {
                if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) continue;
                Guard(path, entry.Name, entry.Length, entry.Length, limits);
                if (IsNoise(entry.Name)) continue;
                if (entries.Count == limits.Entries) throw FormatStop.At(path, 0, $"the archive holds more than {limits.Entries} files.");
                var name = entry.Name;
                entries.Add(new InputEntry($"{path}!{name}", Bare(name), () => OpenTarred(whole, name), limits));
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
        {
            throw FormatStop.At(path, 0, "the tar archive is damaged or incomplete: download it again.");
        }
        return entries.Count > 0 ? [.. entries.OrderBy(e => e.Name, StringComparer.Ordinal)] : throw FormatStop.At(path, 0, "the archive holds no file.");
    }

    private static OwningStream OpenTarred(InputEntry whole, string name)
    {
        var reader = new TarReader(whole.Open());
        while (reader.GetNextEntry() is { } entry)
            if (entry.Name == name) return new OwningStream(entry.DataStream ?? Stream.Null, reader, $"{whole.Name}!{name}");
        throw FormatStop.At($"{whole.Name}!{name}", 0, "is no longer in the archive.");
    }

    private static void Guard(string path, string inner, long unpacked, long packed, InputLimits limits)
    {
        var parts = inner.Replace('\\', '/').Split('/');
        if (inner.StartsWith('/') || inner.StartsWith('\\') || parts.Contains("..") || (inner.Length > 1 && inner[1] == ':'))
            throw FormatStop.At(path, 0, $"holds '{inner}', a path that climbs out of the archive: nothing of it was read.");
        if (unpacked > limits.UnpackedBytes || (unpacked > limits.RatioFloor && unpacked / packed > limits.Ratio))
            throw FormatStop.At(path, 0, $"'{inner}' unpacks to {unpacked} bytes from {packed}: no real table does (a zip bomb); nothing of it was read.");
    }

    private static bool IsNoise(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name).StartsWith('.');
}
