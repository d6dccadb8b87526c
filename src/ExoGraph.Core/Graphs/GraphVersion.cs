using System.Security.Cryptography;
using System.Text;
using ExoGraph.Core.Packs;

namespace ExoGraph.Core.Graphs;

/// <summary>The version of a graph: a hash over all that it holds, hexadecimal.</summary>
public readonly record struct GraphVersion(string Hash)
{
    /// <summary>The first twelve digits: enough to tell versions apart in a page or a log.</summary>
    public string Short => Hash.Length > 12 ? Hash[..12] : Hash;

    /// <summary>The version of records and packs together: that of the records where there are no packs, else a hash over both.</summary>
    /// <param name="records">The version of the records.</param>
    /// <param name="packs">The packs, in their order.</param>
    public static GraphVersion Of(GraphVersion records, IReadOnlyList<IPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        if (packs.Count == 0) return records;
        var text = string.Join('\n', packs.Select(p => $"{p.Name} {p.Version.Hash}").Prepend(records.Hash));
        return new GraphVersion(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <inheritdoc/>
    public override string ToString() => Hash;
}
