using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph lists</c>: what many things do, each and together.</summary>
public static class ListsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var names = new Argument<string[]>("NAME") { Description = "miRNAs, genes or other things; @FILE for the lines of a file.", Arity = ArgumentArity.OneOrMore };
        var asked = new Asked()
            .One("--max-hops", "The most steps from a thing to what it reaches (4).", "N").One("--k", "How many chains of each thing (1).", "N")
            .One("--sources", "curated (default), all, or names of packs, with commas between.", "SOURCES").One("--mirna", "How far miRNA names reach.", "exact|hairpin|family");
        var command = asked.AddTo(new Command("lists", "What many miRNAs or genes do: each, in common, and more than chance would bring, such as: exograph lists @my-mirnas.txt") { names });
        command.Aliases.Add("enrich");
        command.SetAction((parsed, cancellation) =>
        {
            var given = asked.Read(parsed).Given.Append(KeyValuePair.Create("names", (IReadOnlyList<string>)[.. parsed.GetRequiredValue(names).SelectMany(NameFile.Expand)]));
            var result = Graphs.Open(globals, parsed, cancellation).List(new Parameters(given), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Write(Screen screen, ListDocument document)
    {
        screen.Line($"{document.Items.Count} things understood of {document.Names.Count} names; {document.Items.Count(i => i.Counted)} act on something in these sources.");
        foreach (var name in document.Names.Where(n => n.Problem is not null)) screen.Line($"[yellow]{Screen.Plain(name.Problem!)}[/]");
        Tests(screen, "Pathways and processes", document.Pathways);
        Tests(screen, "Outcomes", document.Outcomes);
        Shared(screen, "Targets of two or more", document.SharedTargets);
        Shared(screen, "Outcomes of two or more", document.SharedOutcomes);
        screen.Line("[bold]Best chains[/]");
        foreach (var item in document.Items.Where(i => i.Chains.Count > 0))
            foreach (var chain in item.Chains) screen.Indented(2, $"{Screen.Plain(chain.Sentence)} [grey]score {Screen.Plain(Number(chain.Score))}[/]");
        foreach (var item in document.Items.Where(i => i.Chains.Count == 0))
            screen.Indented(2, $"{Screen.Plain(item.Thing.Label)} {(item.Counted ? $"reaches no outcome within {document.MaxHops} steps" : "acts on nothing in these sources")}.");
        if (document.Truncated) screen.Line("[yellow]The time budget ended the search for chains; the tests are complete.[/]");
    }

    private static void Tests(Screen screen, string title, IReadOnlyList<OverRepresentationDocument> tests)
    {
        screen.Line($"[bold]{title}, most over-represented first[/]");
        if (tests.Count == 0) screen.Line("None is reached.");
        else screen.Table(["reached", "of the list", "by chance", "of all", "p", "corrected", "which"], tests.Take(25).Select(t => (IReadOnlyList<string>)
            [Screen.Plain(t.Reached.Label), $"{t.InList} of {t.ListSize}", Number(t.Expected), $"{t.InUniverse} of {t.Universe}", Number(t.PValue), Number(t.Adjusted), Screen.Plain(string.Join(", ", t.Members.Select(m => m.Label)))]));
        if (tests.Count > 25) screen.Line($"[grey]{tests.Count - 25} more: --json gives them all.[/]");
    }

    private static void Shared(Screen screen, string title, IReadOnlyList<ListSharedDocument> shared)
    {
        if (shared.Count == 0) return;
        screen.Line($"[bold]{title}[/]");
        foreach (var row in shared)
            screen.Indented(2, $"{Screen.Plain(row.Shared.Label)}: {Screen.Plain(string.Join(", ", row.Hits.Select(h => $"{h.Thing.Label} {h.Effect}")))}");
    }

    private static string Number(double value) => value.ToString("G2", CultureInfo.InvariantCulture);
}
