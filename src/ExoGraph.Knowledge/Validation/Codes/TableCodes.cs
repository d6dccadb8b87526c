using ExoGraph.Knowledge.Records;

namespace ExoGraph.Knowledge.Validation.Codes;

/// <summary>Problems of the form of a table.</summary>
internal static class TableCodes
{
    public static readonly ProblemCode Header = new("TSV01", "The first line is not the header that the format shows.", "Copy the header from `docs/records-format.md`.");
    public static readonly ProblemCode Cells = new("TSV02", "A row has more or fewer cells than the header.", "Count the tabs; empty cells keep theirs.");
    public static readonly ProblemCode Blank = new("TSV03", "An empty row, or blanks around a cell or an item of a list.", "Delete them.");
    public static readonly ProblemCode BadValue = new("TSV04", "A cell not of the form that its column needs.", "Write it as the message says.");
    public static readonly ProblemCode Order = new("TSV05", "Rows are not sorted by id.", "Sort the rows by id in ordinal order (`LC_ALL=C sort`).");

    public static readonly IReadOnlyList<ProblemCode> All = [Header, Cells, Blank, BadValue, Order];
}
