namespace ExoGraph.Knowledge.Packs;

/// <summary>What a pack says of itself: source, version, licence, checksums, and what became of every row.</summary>
public sealed record PackManifest
{
    /// <summary>The format that this version writes.</summary>
    public const int CurrentFormat = 3;

    /// <summary>The format of the pack's files.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The pack's name, also the file part of its statements' ids.</summary>
    public required string Name { get; init; }

    /// <summary>The source it was imported from (<c>mirtarbase</c>, <c>signor</c> …).</summary>
    public required string Source { get; init; }

    /// <summary>The source's title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required PackKind Kind { get; init; }

    /// <summary>The source's release, as far as its files tell; empty where they do not.</summary>
    public string Version { get; init; } = "";

    /// <summary>The release's date, as far as its files tell; empty where they do not.</summary>
    public string Date { get; init; } = "";

    /// <summary>The licence under which the source may be used, and how that is known.</summary>
    public required string Licence { get; init; }

    /// <summary>The species that were let in; empty for all.</summary>
    public string Species { get; init; } = "";

    /// <summary>The files it was made from.</summary>
    public IReadOnlyList<PackInput> Inputs { get; init; } = [];

    /// <summary>The vocabularies that grounded it.</summary>
    public IReadOnlyList<PackVocabulary> Vocabularies { get; init; } = [];

    /// <summary>Every row counted.</summary>
    public PackCounts Counts { get; init; } = new();

    /// <summary>Rows left out, by reason, most first.</summary>
    public IReadOnlyList<PackReason> Skipped { get; init; } = [];

    /// <summary>What was changed or noticed in rows that were kept, by kind, most first.</summary>
    public IReadOnlyList<PackReason> Remarks { get; init; } = [];

    /// <summary>How names found their identifiers: cells by way of grounding.</summary>
    public IReadOnlyDictionary<string, long> Grounded { get; init; } = new Dictionary<string, long>();

    /// <summary>Names that mean more than one thing, and were therefore not used.</summary>
    public IReadOnlyList<PackAmbiguity> Ambiguous { get; init; } = [];

    /// <summary>The pack's own files with their checksums.</summary>
    public IReadOnlyList<PackFile> Files { get; init; } = [];

    /// <summary>A hash over all that the pack holds, hexadecimal: its version as a graph.</summary>
    public string Hash { get; init; } = "";
}
