using System.CommandLine;
using ExoGraph.Cli.Terminal;

namespace ExoGraph.Cli;

/// <summary>Options that every verb takes.</summary>
public sealed class GlobalOptions
{
    private readonly Option<string?> _records = new("--records") { Description = "The folder of records; by default the repository's, or those beside the program.", Recursive = true, HelpName = "DIR" };
    private readonly Option<string?> _packs = new("--packs") { Description = "The folder of packs; by default $EXOGRAPH_PACKS or ~/.local/share/exograph/packs.", Recursive = true, HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = "Print the answer as JSON.", Recursive = true };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "Print without colours.", Recursive = true };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(RootCommand root)
    {
        ArgumentNullException.ThrowIfNull(root);
        foreach (var option in new Option[] { _records, _packs, _json, _noColor }) root.Add(option);
    }

    /// <summary>The folder of records asked for; null for the default.</summary>
    public string? Records(ParseResult parsed) => parsed.GetValue(_records);

    /// <summary>The folder of packs asked for; null for the default.</summary>
    public string? Packs(ParseResult parsed) => parsed.GetValue(_packs);

    /// <summary>Whether JSON is wanted.</summary>
    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>The terminal that results go to.</summary>
    public Screen Screen(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return new Screen(parsed.InvocationConfiguration.Output, parsed.GetValue(_noColor));
    }
}
