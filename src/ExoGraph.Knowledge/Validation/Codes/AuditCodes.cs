using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of audit tables.</summary>
internal static class AuditCodes
{
    public static readonly ProblemCode Id = new("AUD01", "An id not of the form `a` and number, or one that stands twice.", "Number the rows (`a001`).");
    public static readonly ProblemCode Record = new("AUD02", "A row names a record that does not exist.", "Correct the id.");
    public static readonly ProblemCode Incomplete = new("AUD03", "A row without locator, printed or ground.", "Fill it.");
    public static readonly ProblemCode Review = new("AUD04", "The table is named after a publication that has no file.", "Rename it.");

    public static readonly IReadOnlyList<ProblemCode> All = [Id, Record, Incomplete, Review];
}
