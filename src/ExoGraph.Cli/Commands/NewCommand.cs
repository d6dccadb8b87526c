using System.CommandLine;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Curating;
using ExoGraph.Service.Hosting;

namespace ExoGraph.Cli.Commands;

/// <summary><c>exograph new publication</c>: the beginning of a publication's file.</summary>
public static class NewCommand
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(GlobalOptions globals) => new("new", "Write the beginning of a record for a curator to fill in") { Publication(globals) };

    private static Command Publication(GlobalOptions globals)
    {
        var key = new Argument<string>("KEY") { Description = "Family name and year, such as wang-2019; with a letter where two collide." };
        var title = new Option<string?>("--title") { Description = "The title.", HelpName = "TEXT" };
        var authors = new Option<string?>("--authors") { Description = "The authors, as a reference list prints them.", HelpName = "TEXT" };
        var journal = new Option<string?>("--journal") { Description = "The journal, abbreviated.", HelpName = "TEXT" };
        var doi = new Option<string?>("--doi") { Description = "The DOI, verified.", HelpName = "DOI" };
        var pmid = new Option<string?>("--pmid") { Description = "The PubMed id, verified.", HelpName = "PMID" };
        var review = new Option<bool>("--review") { Description = "It is a review." };
        var readIn = new Option<string?>("--read-in") { Description = "The review in which you read about it; leave it out where you read the paper itself.", HelpName = "KEY" };
        var reference = new Option<int?>("--reference") { Description = "Its number in that review's reference list.", HelpName = "N" };
        var command = new Command("publication", "Write records/publications/KEY.yaml with a remark on every field; 'exograph check' then names what is left to do")
            { key, title, authors, journal, doi, pmid, review, readIn, reference };
        command.SetAction((parsed, _) =>
        {
            var path = Write(RecordsFolder.Find(globals.Records(parsed)), new ScaffoldRequest(parsed.GetRequiredValue(key))
            {
                Title = parsed.GetValue(title),
                Authors = parsed.GetValue(authors),
                Journal = parsed.GetValue(journal),
                Doi = parsed.GetValue(doi),
                Pmid = parsed.GetValue(pmid),
                Kind = parsed.GetValue(review) ? PublicationKind.Review : PublicationKind.Study,
                ReadIn = parsed.GetValue(readIn),
                Reference = parsed.GetValue(reference),
            });
            if (globals.Json(parsed)) globals.Screen(parsed).Json(new { file = path });
            else parsed.InvocationConfiguration.Output.WriteLine($"Wrote {path}. Fill it in; 'exograph check {path}' says what is left to do.");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static string Write(string records, ScaffoldRequest request)
    {
        if (!PublicationScaffold.IsKey(request.Key))
            throw new CommandException(ExitCode.Usage, $"'{request.Key}' is not a key of the form family name and year, such as wang-2019 or wu-2019b.");
        var folder = Path.Combine(records, "publications");
        if (!Directory.Exists(folder)) throw new CommandException(ExitCode.Unreachable, $"There is no folder of publications at '{folder}'. Name the records with --records.");
        if (request.ReadIn is { } review && !File.Exists(Path.Combine(folder, review + ".yaml")))
            throw new CommandException(ExitCode.Usage, $"--read-in: there is no publication '{review}' in '{folder}'. Write its file first.");
        var path = Path.Combine(folder, request.Key + ".yaml");
        if (File.Exists(path))
            throw new CommandException(ExitCode.Usage, $"'{path}' is there already. Two papers with one key are told apart by a letter: {request.Key.TrimEnd("abcdefghijklmnopqrstuvwxyz".ToCharArray())}b.");
        using var file = new FileStream(path, FileMode.CreateNew);
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        writer.Write(PublicationScaffold.Write(request).ReplaceLineEndings("\n"));
        return path;
    }
}
