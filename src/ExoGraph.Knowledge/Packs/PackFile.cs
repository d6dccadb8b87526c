namespace ExoGraph.Knowledge.Packs;

/// <summary>A file of a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its checksum, hexadecimal.</param>
public sealed record PackFile(string Name, long Bytes, string Sha256);
