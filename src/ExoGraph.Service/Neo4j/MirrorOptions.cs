namespace ExoGraph.Service.Neo4j;

/// <summary>Where the mirror comes from: the settings <c>ExoGraph:Mirror:*</c>.</summary>
public sealed class MirrorOptions
{
    /// <summary>The section of the configuration that holds these settings.</summary>
    public const string Section = "ExoGraph:Mirror";

    /// <summary><c>Files</c> (default) or <c>Neo4j</c>.</summary>
    public string Source { get; set; } = nameof(MirrorSource.Files);

    /// <summary>The same as a value; null where the setting is neither.</summary>
    public MirrorSource? Chosen => Enum.TryParse<MirrorSource>(Source, ignoreCase: true, out var source) && Enum.IsDefined(source) ? source : null;
}
