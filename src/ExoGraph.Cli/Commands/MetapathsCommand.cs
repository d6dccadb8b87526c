using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Statements;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph metapaths</c>: by which kinds of paths two things are joined.</summary>
public static class MetapathsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .Many("--from", "What is joined: an entity, a class or a role.").Many("--to", "With what.")
            .One("--max-length", "The most edges, 1 to 4 (4).", "N").One("--damping", "How strongly degrees weigh paths down (0.4).", "0..1")
            .One("--permutations", "With how many networks of the same degrees each row is compared (none; 100 where a seed is given).", "N")
            .One("--seed", "The seed of those networks: the same seed gives the same figures.", "N").One("--sources", "all (default), curated, or names of packs.", "SOURCES");
        var command = asked.AddTo(new Command("metapaths", "By which kinds of paths two things are joined, such as: exograph metapaths --from miR-19b-3p --to metastasis"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation, SourceNames.All, TimeSpan.FromDays(1)).Metapaths(asked.Read(parsed), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Rows.Count == 0) screen.Line("[bold]None.[/] " + Screen.Plain(document.Reason ?? ""));
            else screen.Table(document.Permutations > 0 ? ["metapath", "paths", "weighted", "by chance", "p", "corrected"] : ["metapath", "paths", "weighted"], document.Rows.Select(r => (IReadOnlyList<string>)
                [Screen.Plain(r.Metapath), Text(r.Paths), Text(r.Weight), .. r.Null is { } n ? [$"{Text(n.Mean)} ± {Text(n.Deviation)}", Text(n.PValue), Text(n.Adjusted)] : Array.Empty<string>()]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
