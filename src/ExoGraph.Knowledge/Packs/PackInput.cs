namespace ExoGraph.Knowledge.Packs;

/// <summary>A file that a pack was made from.</summary>
/// <param name="File">Its name without folders.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its checksum, hexadecimal.</param>
/// <param name="Tables">The tables in it.</param>
public sealed record PackInput(string File, long Bytes, string Sha256, IReadOnlyList<PackTable> Tables);
