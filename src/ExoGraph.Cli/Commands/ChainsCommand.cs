using System.CommandLine;
using ExoGraph.Cli.Terminal;
using ExoGraph.Service.Answers;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph chains</c>: traces mechanism chains.</summary>
public static class ChainsCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals)
    {
        var asked = new Asked()
            .Many("--from", "Where chains start: a label, synonym, id, class or role; @FILE for many.").Many("--to", "Where they end; every outcome where it is left out.")
            .Many("--via", "What they must pass.").Many("--avoid", "What they must not pass.")
            .One("--max-hops", "The most hops, those of transfers included (8).", "N").One("--k", "The most chains (10).", "N")
            .One("--effect", "The net effect wanted.", "any|promotes|inhibits").Many("--cancer", "Every hop states this cancer or one below it.")
            .Many("--donor", "Transfers from this donor cell only.").Many("--recipient", "Transfers to this recipient cell only.")
            .Many("--vesicle", "Transfers by this vesicle only.").Many("--biofluid", "In this body fluid.").Many("--organism", "Every hop states this species or model.")
            .One("--context", "What the hops must have in common.", "any|same-cancer|same-study").Flag("--across-transfer", "Only chains that pass, or are set in, a transfer.")
            .Flag("--attested", "Only chains that one publication asserts as they stand.").One("--min-belief", "Only statements believed at least so much.", "0..1")
            .One("--sources", "curated (default), all, or names of packs, with commas between.", "SOURCES").One("--levels", "Only statements with evidence at these levels, with commas between.", "LEVELS")
            .One("--mirna", "How far miRNA names reach.", "exact|hairpin|family").Flag("--rollup", "Let a path pass from an entity to its parents; such a chain is stitched.")
            .Flag("--as-printed", "Walk readings kept as printed too.").Flag("--expand", "List parallel statements as chains of their own.");
        var svg = new Option<FileInfo?>("--svg") { Description = "Write the figure of the best chain to a file.", HelpName = "FILE" };
        var command = asked.AddTo(new Command("chains", "Trace mechanism chains, such as: exograph chains --from miR-19b-3p --to metastasis"));
        command.Add(svg);
        command.SetAction((parsed, cancellation) =>
        {
            var answerer = Graphs.Open(globals, parsed, cancellation);
            var result = answerer.Chains(asked.Read(parsed), cancellation);
            if (result.Document is not { } document) throw Asked.Mistakes(result.Errors);
            if (parsed.GetValue(svg) is { } file && !WriteFigure(answerer, result, file)) parsed.InvocationConfiguration.Error.WriteLine("There is no chain to draw, so no figure is written.");
            if (globals.Json(parsed)) globals.Screen(parsed).Json(document);
            else ChainsText.Write(globals.Screen(parsed), document);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static bool WriteFigure(Answerer answerer, ChainsResult result, FileInfo file)
    {
        var answer = result.Answer!;
        if (answer.Chains.Concat(answer.Overall).FirstOrDefault() is not { } best) return false;
        File.WriteAllText(file.FullName, answerer.Figure(answer, best, result.Document!.Permalink));
        return true;
    }
}
