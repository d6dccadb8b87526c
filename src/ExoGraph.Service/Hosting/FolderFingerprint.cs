using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ExoGraph.Service.Hosting;

/// <summary>Tells cheaply whether anything in a folder changed: names, sizes and times of its files.</summary>
public static class FolderFingerprint
{
    /// <summary>The fingerprint; empty where the folder does not exist.</summary>
    public static string Of(string folder)
    {
        if (!Directory.Exists(folder)) return "";
        var text = new StringBuilder();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
