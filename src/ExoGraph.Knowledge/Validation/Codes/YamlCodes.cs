using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of the form of a YAML file.</summary>
internal static class YamlCodes
{
    public static readonly ProblemCode Syntax = new("YAML01", "The file is not YAML.", "Look at the line and the one before: a missing quote, bracket, colon or indentation.");
    public static readonly ProblemCode DuplicateKey = new("YAML02", "A field stands twice in one map.", "Keep one of them.");
    public static readonly ProblemCode UnknownField = new("YAML03", "A field that the format does not have.", "Correct its name; `docs/records-format.md` lists the fields.");
    public static readonly ProblemCode WrongType = new("YAML04", "A text where a list or map belongs, or the reverse, or nothing at all.", "Write the value in the form that the format shows, or leave the field out.");
    public static readonly ProblemCode MissingField = new("YAML05", "A required field is not there.", "Add it; write `not-stated` where the source does not say.");
    public static readonly ProblemCode Anchor = new("YAML06", "An anchor, alias or tag.", "Write the value out.");
    public static readonly ProblemCode TooDeep = new("YAML07", "Maps and lists nested more than 16 deep.", "Write it as the format shows.");
    public static readonly ProblemCode Documents = new("YAML08", "No document, or more than one.", "One publication a file.");
    public static readonly ProblemCode UnknownWord = new("YAML09", "A word that is not in its closed list.", "Use one of the words that the message names.");
    public static readonly ProblemCode UnquotedNumber = new("YAML10", "A locator without quotes that YAML readers take for a number or a date (`4.10` becomes 4.1).", "Quote it.");
    public static readonly ProblemCode BadValue = new("YAML11", "A value not of the form that its field needs.", "Write it as the message says.");

    public static readonly IReadOnlyList<ProblemCode> All = [Syntax, DuplicateKey, UnknownField, WrongType, MissingField, Anchor, TooDeep, Documents, UnknownWord, UnquotedNumber, BadValue];
}
