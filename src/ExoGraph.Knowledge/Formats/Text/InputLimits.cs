namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Bounds that keep a hostile or broken file from taking all memory or disk.</summary>
internal sealed record InputLimits
{
    public static readonly InputLimits Default = new();

    /// <summary>The longest line or quoted cell, in bytes.</summary>
    public int LineBytes { get; init; } = 16 << 20;

    /// <summary>The most lines that one quoted CSV cell may span.</summary>
    public int QuotedLines { get; init; } = 10_000;

    /// <summary>The greatest single JSON item, in bytes.</summary>
    public int ItemBytes { get; init; } = 64 << 20;

    /// <summary>How far a file may unpack: real tables reach about 50, deflate's limit is 1,032.</summary>
    public int Ratio { get; init; } = 250;

    /// <summary>Below this many unpacked bytes the ratio is not looked at.</summary>
    public long RatioFloor { get; init; } = 64L << 20;

    /// <summary>The most bytes that one file may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 64L << 30;

    /// <summary>The most entries an archive may have.</summary>
    public int Entries { get; init; } = 10_000;
}
