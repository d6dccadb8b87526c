using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Reading;

/// <summary>What every reader of one file needs.</summary>
/// <param name="File">How problems name the file.</param>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Log">Takes the problems.</param>
internal sealed record ReadScope(string File, Vocabulary Vocabulary, ProblemLog Log)
{
    /// <summary>What a record writes where its source does not say.</summary>
    public const string NotStated = "not-stated";

    /// <summary>Reports a problem of this file.</summary>
    public void Report(int line, ProblemCode code, string message) => Log.Add(new Place(File, line), code, message);

    /// <summary>Reads an identifier and checks its form; null where it is wrong, which is reported.</summary>
    public Curie? Id(string text, int line)
    {
        if (!Curie.TryParse(text, out var id))
        {
            Report(line, IdCodes.Malformed, $"'{Shorten(text)}' is not an identifier of the form PREFIX:local.");
            return null;
        }
        if (!Vocabulary.Prefixes.TryGetValue(id.Prefix, out var rule))
        {
            Report(line, IdCodes.UnknownPrefix, $"'{id.Prefix}' is not a prefix of the vocabulary{Nearest.Hint(id.Prefix, Vocabulary.Prefixes.Keys)}");
            return null;
        }
        if (rule.LocalPattern.IsMatch(id.Local)) return id;
        Report(line, IdCodes.Pattern, $"'{Shorten(id.Text)}' does not have the form of {rule.Name} identifiers ({rule.LocalPattern}).");
        return null;
    }

    /// <summary>A text short enough to be shown in a message.</summary>
    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : line[..77] + "…";
    }
}
