using ExoGraph.Core.Identifiers;

namespace ExoGraph.Knowledge.Records;

/// <summary>What a public database says of a claim of the records: corroboration, never the source's own evidence. That it lists nothing refutes nothing.</summary>
public sealed record Crosscheck
{
    /// <summary>The statement that makes the claim (for cargo, the hop from vesicle to cargo).</summary>
    public required RecordId Record { get; init; }

    /// <summary>The miRNA, or the vesicle.</summary>
    public required Curie Subject { get; init; }

    /// <summary>The target, or the cargo.</summary>
    public required Curie Object { get; init; }

    /// <summary>The database.</summary>
    public required string Database { get; init; }

    /// <summary>Its release.</summary>
    public required string Version { get; init; }

    /// <summary>How closely it was asked: <c>mature</c> or <c>stem</c> (letter and arm left out) for a miRNA; <c>exosome</c> or <c>any vesicle</c> for cargo.</summary>
    public required string Level { get; init; }

    /// <summary>Whether it lists the claim at that level.</summary>
    public bool Listed => Count > 0;

    /// <summary>How many of its entries do: mature miRNAs, publications, or experiments.</summary>
    public required int Count { get; init; }

    /// <summary>Which: names of mature miRNAs, PMIDs, or numbers of experiments.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateOnly Checked { get; init; }
}
