namespace ExoGraph.Knowledge.Packs;

/// <summary>Counts of a pack; <c>Read = Kept + Merged + Skipped</c>.</summary>
public sealed record PackCounts
{
    /// <summary>Rows read.</summary>
    public long Read { get; init; }

    /// <summary>Rows that gave something new.</summary>
    public long Kept { get; init; }

    /// <summary>Rows that added to what an earlier row gave.</summary>
    public long Merged { get; init; }

    /// <summary>Rows left out.</summary>
    public long Skipped { get; init; }

    /// <summary>Entities (or, for notices, publications) in the pack.</summary>
    public long Entities { get; init; }

    /// <summary>Statements in the pack.</summary>
    public long Statements { get; init; }

    /// <summary>Pieces of evidence under them.</summary>
    public long Evidence { get; init; }

    /// <summary>Pieces of evidence that speak against their statement.</summary>
    public long Refuting { get; init; }

    /// <summary>Publications behind the evidence.</summary>
    public long Studies { get; init; }
}
