using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of files and folders.</summary>
internal static class FileCodes
{
    public static readonly ProblemCode Missing = new("FILE01", "A folder or file is missing.", "Name the folder that holds `vocabulary.yaml`, `entities/` and `publications/`, or restore the file.");
    public static readonly ProblemCode Unreadable = new("FILE02", "A file cannot be opened.", "Check its permissions, and that it is a file.");
    public static readonly ProblemCode TooLarge = new("FILE03", "A file is larger than 4 MB.", "Divide it: one publication a file, one kind of entity a table.");
    public static readonly ProblemCode Unexpected = new("FILE04", "A file lies where none of its kind belongs.", "Give it the right ending (`.yaml` under publications, `.tsv` under entities, coverage and audit), or move it away.");

    public static readonly IReadOnlyList<ProblemCode> All = [Missing, Unreadable, TooLarge, Unexpected];
}
