namespace ExoGraph.Service.Hosting;

/// <summary>Where knowledge lives (<c>ExoGraph</c>).</summary>
public sealed class ExoGraphOptions
{
    /// <summary>The folder of records; null for those of the repository, or beside the program.</summary>
    public string? Records { get; set; }

    /// <summary>The folder of packs; null for <c>$EXOGRAPH_PACKS</c> or <c>~/.local/share/exograph/packs</c>.</summary>
    public string? Packs { get; set; }
}
