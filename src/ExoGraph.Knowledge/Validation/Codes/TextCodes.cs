using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of the text of a file.</summary>
internal static class TextCodes
{
    public static readonly ProblemCode NotUtf8 = new("TEXT01", "Bytes that are not UTF-8.", "Save the file as UTF-8.");
    public static readonly ProblemCode ByteOrderMark = new("TEXT02", "A byte order mark at the start.", "Save as UTF-8 without BOM.");
    public static readonly ProblemCode CarriageReturn = new("TEXT03", "Lines end with a carriage return.", "Save with LF line ends.");
    public static readonly ProblemCode ControlCharacter = new("TEXT04", "A control character, or an invisible line or paragraph separator.", "Delete it.");
    public static readonly ProblemCode Tab = new("TEXT05", "A tab in a YAML file.", "Indent with spaces.");

    public static readonly IReadOnlyList<ProblemCode> All = [NotUtf8, ByteOrderMark, CarriageReturn, ControlCharacter, Tab];
}
