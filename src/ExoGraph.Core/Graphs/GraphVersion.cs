namespace ExoGraph.Core.Graphs;

/// <summary>The version of a graph: a hash over all that it holds, hexadecimal.</summary>
public readonly record struct GraphVersion(string Hash)
{
    /// <summary>The first twelve digits: enough to tell versions apart in a page or a log.</summary>
    public string Short => Hash.Length > 12 ? Hash[..12] : Hash;

    /// <inheritdoc/>
    public override string ToString() => Hash;
}
