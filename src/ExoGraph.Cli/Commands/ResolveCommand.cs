using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Core.Naming;
using ExoGraph.Core.Text;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Lookups;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph resolve</c>: maps names to identifiers.</summary>
public static class ResolveCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var names = new Argument<string[]>("NAME") { Description = "Names, or @FILE with one a line.", Arity = ArgumentArity.OneOrMore };
        var mirna = new Option<string>("--mirna") { Description = $"How far miRNA names reach: {string.Join(", ", Words.All<MicroRnaMatching>())} (exact).", HelpName = "HOW", DefaultValueFactory = _ => "exact" };
        var sources = new Option<string[]>("--sources") { Description = "curated, all, or names of packs whose entities are known too.", HelpName = "NAMES" };
        var command = new Command("resolve", "Map names to ids, such as: exograph resolve miR19b PDL1") { names, mirna, sources };
        command.SetAction((parsed, cancellation) =>
        {
            if (!Words.TryParse<MicroRnaMatching>(parsed.GetValue(mirna)!, out var matching))
                throw new CommandException(ExitCode.Usage, $"--mirna: '{parsed.GetValue(mirna)}' is not one of {string.Join(", ", Words.All<MicroRnaMatching>())}.");
            var asked = parsed.GetRequiredValue(names).SelectMany(NameFile.Expand).ToList();
            var document = ResolveLookup.Find(Graphs.Open(globals, parsed, cancellation).Graph, asked, matching);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else screen.Table(["name", "id", "label", "class", "not understood"], document.Names.Select(n => (IReadOnlyList<string>)
                [Screen.Plain(n.Asked), Screen.Plain(n.Id ?? (n.Members is null ? "" : string.Join("|", n.Members))), Screen.Plain(n.Label ?? ""), n.Class ?? (n.Members is null ? "" : "role or class"), Screen.Plain(n.Problem ?? "")]));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
