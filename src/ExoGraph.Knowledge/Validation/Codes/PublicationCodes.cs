using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of publications.</summary>
internal static class PublicationCodes
{
    public static readonly ProblemCode KeyAndFile = new("PUB01", "The key is not the name of the file.", "Rename the file or correct the key; a key once given never moves.");
    public static readonly ProblemCode Key = new("PUB02", "Not a key: family name and year in lower case (`wang-2019`, `wu-2019b`).", "Correct it.");
    public static readonly ProblemCode Number = new("PUB03", "A DOI or PubMed id not of its form.", "Write `10.…/…` and digits alone, without a URL.");
    public static readonly ProblemCode NumberTwice = new("PUB04", "Two publications have one DOI or PubMed id.", "One of them is wrong, or they are one publication.");
    public static readonly ProblemCode ReadIn = new("PUB05", "`readIn` names a publication that has no file, or itself.", "Add the file, or correct the key.");
    public static readonly ProblemCode ReferenceTwice = new("PUB06", "Two publications have one number in the same reference list.", "Correct one of them.");
    public static readonly ProblemCode Year = new("PUB07", "The year is not the one in the key.", "Correct it.");

    public static readonly IReadOnlyList<ProblemCode> All = [KeyAndFile, Key, Number, NumberTwice, ReadIn, ReferenceTwice, Year];
}
