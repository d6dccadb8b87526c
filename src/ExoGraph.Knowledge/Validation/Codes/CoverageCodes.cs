using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of coverage tables.</summary>
internal static class CoverageCodes
{
    public static readonly ProblemCode RecordsOrReason = new("COV01", "A row has neither records nor a reason, or both.", "Fill exactly one.");
    public static readonly ProblemCode Record = new("COV02", "A row names a record that does not exist.", "Correct the id.");
    public static readonly ProblemCode Number = new("COV03", "Numbers do not run from 1 without a gap within section and kind.", "Add the missing row or correct the number.");
    public static readonly ProblemCode NotCovered = new("COV04", "A record was read in the review, but no row of its coverage names it.", "Add the id to the row of its sentence.");
    public static readonly ProblemCode Review = new("COV05", "The table is named after a publication that has no file.", "Rename it.");

    public static readonly IReadOnlyList<ProblemCode> All = [RecordsOrReason, Record, Number, NotCovered, Review];
}
