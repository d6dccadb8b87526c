using System.ComponentModel.DataAnnotations;

namespace ExoGraph.Service.Hosting;

/// <summary>Where knowledge lives (<c>ExoGraph</c>).</summary>
public sealed class ExoGraphOptions
{
    /// <summary>The folder of records; null for those of the repository, or beside the program.</summary>
    public string? Records { get; set; }

    /// <summary>The folder of packs; null for <c>$EXOGRAPH_PACKS</c> or <c>~/.local/share/exograph/packs</c>.</summary>
    public string? Packs { get; set; }

    /// <summary>Addresses or networks (<c>10.0.0.0/8</c>) of proxies whose word on the client's address, scheme and host is taken.</summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>Where pages send those who report a problem: <c>mailto:…</c>, or a page for new issues (https); null for a message without an addressee.</summary>
    [RegularExpression("(mailto:|https?://).+", ErrorMessage = "ExoGraph:ReportTo must begin with mailto:, https:// or http://.")]
    public string? ReportTo { get; set; }
}
