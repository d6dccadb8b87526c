using System.CommandLine;
using System.Globalization;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Documents;
using ExoGraph.Service.Requests;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph shared</c>: what several cancers share.</summary>
public static class SharedCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .One("--kind", "What is looked for (targets).", "targets|pathways|outcomes|cargo").One("--min-cancers", "In how many cancers at least (2).", "N")
            .One("--sign", "Only effects of this sign.", "+|-|?").Many("--cancer", "Only what is hit in this cancer, or in one below it.").One("--sources", "curated (default), all, or names of packs.", "SOURCES")
            .Flag("--p-values", "Compare each row with networks of the same degrees: p-values, corrected for multiple testing.").Flag("--null", "The same, and say what those networks gave.")
            .One("--permutations", "With how many networks (1000).", "N").One("--seed", "Their seed: the same seed gives the same figures (0).", "N")
            .Sort(RowSort.Shared);
        var command = asked.AddTo(new Command("shared", "Find targets, pathways, outcomes or cargo that several cancers share; a parent and its child count once"));
        command.SetAction((parsed, cancellation) =>
        {
            var result = Graphs.Open(globals, parsed, cancellation, budget: TimeSpan.FromDays(1)).Shared(asked.Read(parsed), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            var screen = globals.Screen(parsed);
            if (globals.Json(parsed)) screen.Json(document);
            else if (document.Rows.Count == 0) screen.Line($"[bold]None.[/] No {document.Kind} stand in {document.MinCancers} cancers or more.");
            foreach (var row in globals.Json(parsed) ? [] : document.Rows)
            {
                screen.Line($"[bold]{Screen.Plain(row.Shared.Label)}[/] in {row.Cancers.Count} cancers{(row.SameSign ? "" : " [yellow](signs differ)[/]")}");
                if (row.Significance is { } significance) screen.Indented(2, Chance(significance));
                foreach (var cancer in row.Cancers)
                {
                    screen.Indented(2, Screen.Plain(cancer.Cancer.Label));
                    foreach (var statement in cancer.Statements) StatementText.Write(screen, statement, 4);
                }
            }
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Chance(SignificanceDocument significance)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"p {significance.PValue:G2}, corrected {significance.Adjusted:G2}");
        return significance.Null is not { } chance ? text : text + string.Create(CultureInfo.InvariantCulture,
            $"; by chance in {chance.Mean:0.##} ± {chance.Deviation:0.##} cancers ({string.Join(", ", chance.Networks.Index().Where(n => n.Item > 0).Select(n => $"{n.Index}: {n.Item}"))} networks)");
    }
}
