namespace ExoGraph.Knowledge.Packs;

/// <summary>What to import.</summary>
/// <param name="Source">The source's name, one of <see cref="ImportRunner.Sources"/>.</param>
/// <param name="Files">The files as downloaded: plain, gzip, zip or tar.gz.</param>
public sealed record ImportRequest(string Source, IReadOnlyList<string> Files)
{
    /// <summary>The pack's name; the source's name where null.</summary>
    public string? Name { get; init; }

    /// <summary>The species that is let in, by name, miRBase code or taxon; <c>all</c> for every one.</summary>
    public string Species { get; init; } = "human";

    /// <summary>The licence on the user's release, where it differs from what is known of the source.</summary>
    public string? Licence { get; init; }

    /// <summary>The release, where the files do not tell it.</summary>
    public string? Version { get; init; }
}
