namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>One file to read: a plain file, a packed one, or one inside an archive. It can be opened more than once.</summary>
/// <param name="Name">Shown to the user: <c>path</c> or <c>path!inner</c>.</param>
/// <param name="FileName">Its own file name without folders and without a packing suffix.</param>
/// <param name="OpenRaw">Opens its bytes as they are stored.</param>
/// <param name="Limits">Bounds for reading it.</param>
internal sealed record InputEntry(string Name, string FileName, Func<Stream> OpenRaw, InputLimits Limits)
{
    /// <summary>Opens its unpacked bytes as UTF-8 (UTF-16 with a mark is converted).</summary>
    /// <exception cref="FormatStop">It cannot be read, or is of a kind that cannot be unpacked here.</exception>
    public Stream Open() => StreamDecoder.Decode(OpenRaw(), this);
}
