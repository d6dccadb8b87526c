namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Recognises files by their first bytes, since names lie.</summary>
internal static class Magic
{
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]);

    public static bool IsZip(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4b, 3, 4]) || head.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4b, 5, 6]);

    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length >= 262 && head.Slice(257, 5).SequenceEqual("ustar"u8);

    /// <summary>Why a file of this kind cannot be read here; null where it can be tried.</summary>
    public static string? Refusal(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("BZh"u8)) return "is packed with bzip2: unpack it first (bunzip2).";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xfd, 0x37, 0x7a, 0x58, 0x5a])) return "is packed with xz: unpack it first (unxz).";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xb5, 0x2f, 0xfd])) return "is packed with zstd: unpack it first (unzstd).";
        if (head.StartsWith("7z\xbc\xaf"u8) || head.StartsWith("Rar!"u8)) return "is a 7z or rar archive: unpack it first.";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0])) return "is an old Excel file (.xls): save it as .xlsx or .csv.";
        if (head.StartsWith("%PDF"u8)) return "is a PDF, not a table.";
        if (head.StartsWith("version https://git-lfs"u8))
            return "is a Git LFS pointer, not the data: run 'git lfs pull' where it came from, or download the file itself.";
        return null;
    }
}
