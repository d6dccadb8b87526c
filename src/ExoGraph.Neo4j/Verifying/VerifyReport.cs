using System.Globalization;
using ExoGraph.Core.Graphs;
using ExoGraph.Neo4j.Loading;

namespace ExoGraph.Neo4j.Verifying;

/// <summary>Whether a database holds exactly what the records and packs say.</summary>
public sealed record VerifyReport
{
    /// <summary>The version of the records and packs.</summary>
    public required GraphVersion Version { get; init; }

    /// <summary>What the database says it holds; null where nothing was ever loaded.</summary>
    public required VersionNode? Held { get; init; }

    /// <summary>Nodes of records and packs, and those in the database that are ExoGraph's.</summary>
    public required (long Expected, long Found) Nodes { get; init; }

    /// <summary>Relationships of records and packs, and those in the database that are ExoGraph's.</summary>
    public required (long Expected, long Found) Relationships { get; init; }

    /// <summary>The order-free checksum over the contents of records and packs, and over those of the database.</summary>
    public required (string Expected, string Found) Checksum { get; init; }

    /// <summary>The first differences, by id.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>How many there are in all.</summary>
    public required long DifferenceCount { get; init; }

    /// <summary>Nodes that others gave a label of ExoGraph's. They are no difference: they are left alone.</summary>
    public required long ForeignNodes { get; init; }

    /// <summary>Whether version, counts and contents agree.</summary>
    public bool IsClean => DifferenceCount == 0 && Checksum.Expected == Checksum.Found && Held is { IsReady: true } && Held.Hash == Version.Hash;

    /// <summary>The result in a sentence.</summary>
    public string Message => Held switch
    {
        null => "The database holds no ExoGraph graph; load one first.",
        { IsReady: false } => Count($"A load of version {new GraphVersion(Held.Target).Short} is under way or was broken off; run the load again to finish it. Differences: {DifferenceCount}."),
        _ when IsClean => Count($"The database holds exactly version {Version.Short}: {Nodes.Found} nodes, {Relationships.Found} relationships, checksum {Checksum.Found}."),
        _ when DifferenceCount == 0 => $"The contents agree, but the database says that it holds version {new GraphVersion(Held.Hash).Short}, not {Version.Short}; run the load again.",
        _ => Count($"The database differs from version {Version.Short} in {DifferenceCount} nodes and relationships; load with repair to mend it. What bears no hash of ExoGraph's is left to those who made it."),
    };

    private static string Count(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
