using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Service.Hosting;

/// <summary>Tells cheaply whether anything in a folder changed: names, sizes and times of its files. The mirror's snapshot, which is made from them, does not count.</summary>
public static class FolderFingerprint
{
    /// <summary>The fingerprint; empty where the folder does not exist, or cannot be read just now.</summary>
    public static string Of(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Read(folder) : "";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Read(string folder)
    {
        var text = new StringBuilder();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => !f.Name.StartsWith(MirrorCache.FileName, StringComparison.Ordinal)).OrderBy(f => f.FullName, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{LengthOf(file)}|{file.LastWriteTimeUtc.Ticks}\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>A file that goes away while the folder is looked at, or a link to nowhere, has no length.</summary>
    private static long LengthOf(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (IOException)
        {
            return -1;
        }
    }
}
