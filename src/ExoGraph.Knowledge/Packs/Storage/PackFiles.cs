using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>Names of a pack's files, their checksums, and the form of its manifest.</summary>
internal static class PackFiles
{
    public const string Manifest = "manifest.json";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Nodes(string pack) => pack + "_nodes.tsv.gz";

    public static string Edges(string pack) => pack + "_edges.tsv.gz";

    public static string Notices(string pack) => pack + "_notices.tsv.gz";

    public static string Columns(string pack) => pack + ".columns";

    public static InputEntry Entry(string path) => new(path, Path.GetFileName(path), () => File.OpenRead(path), InputLimits.Default with { Ratio = int.MaxValue });

    public static PackFile Describe(string path)
    {
        using var stream = File.OpenRead(path);
        return new PackFile(Path.GetFileName(path), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>A hash over the content of these files: the version of the pack.</summary>
    public static string Hash(IEnumerable<PackFile> files)
    {
        var text = string.Concat(files.Where(f => f.Name.EndsWith(".gz", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Sha256 + "\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    public static void WriteManifest(string folder, PackManifest manifest) =>
        File.WriteAllText(Path.Combine(folder, Manifest), JsonSerializer.Serialize(manifest, s_json) + "\n");

    /// <summary>When a folder's manifest was written: it does not say so itself, since the same input gives the same bytes.</summary>
    public static DateTimeOffset ManifestTime(string folder) => File.GetLastWriteTimeUtc(Path.Combine(folder, Manifest));

    /// <summary>Reads a folder's manifest; null where there is none or it cannot be understood.</summary>
    public static PackManifest? ReadManifest(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<PackManifest>(File.ReadAllText(Path.Combine(folder, Manifest)), s_json);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
