using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of evidence.</summary>
internal static class EvidenceCodes
{
    public static readonly ProblemCode None = new("EVI01", "A record without evidence.", "Say who says so, and where.");
    public static readonly ProblemCode Publication = new("EVI02", "Evidence names a publication that has no file.", "Add the file, or correct the key.");
    public static readonly ProblemCode References = new("EVI03", "`references` outside a review's own file, or a number that no publication has there.", "Move the record, or correct the number.");
    public static readonly ProblemCode ReadInOpen = new("EVI04", "The file was read about in several publications, and the evidence does not say in which.", "Write `readIn` on the evidence.");
    public static readonly ProblemCode CitedAs = new("EVI05", "`citedAs` is the number that the publication has anyway.", "Leave it out: it is for wrong numbers.");

    public static readonly IReadOnlyList<ProblemCode> All = [None, Publication, References, ReadInOpen, CitedAs];
}
