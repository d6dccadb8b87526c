using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of identifiers.</summary>
internal static class IdCodes
{
    public static readonly ProblemCode Malformed = new("ID01", "Not an identifier of the form `PREFIX:local`.", "Write prefix, colon, local part; or `not-stated` where that is allowed.");
    public static readonly ProblemCode UnknownPrefix = new("ID02", "A prefix that the vocabulary does not have.", "Correct it (they are case-sensitive), or add the prefix to the vocabulary.");
    public static readonly ProblemCode Pattern = new("ID03", "The local part does not have the form of its prefix.", "Look the identifier up and correct it.");
    public static readonly ProblemCode PrefixOfClass = new("ID04", "A prefix that the class does not allow.", "Use an identifier of a vocabulary that names things of this class, or correct the class.");
    public static readonly ProblemCode UnknownEntity = new("ID05", "An identifier that no row of the entity tables has.", "Add the entity, or correct the identifier.");
    public static readonly ProblemCode Local = new("ID06", "A local id not of the form letter and number (`t1`, `s1`, `i1`, `m1`, `n1`).", "Number the records of each section from 1.");

    public static readonly IReadOnlyList<ProblemCode> All = [Malformed, UnknownPrefix, Pattern, PrefixOfClass, UnknownEntity, Local];
}
