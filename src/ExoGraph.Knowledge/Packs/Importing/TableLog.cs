namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>Counts of one table. Every row read is counted exactly once as kept, merged or skipped.</summary>
internal sealed class TableLog(ImportLog log, string name, string layout)
{
    public string Name { get; } = name;

    public string Layout { get; set; } = layout;

    public long Read { get; private set; }

    public long Kept { get; private set; }

    public long Merged { get; private set; }

    public long Skipped { get; private set; }

    /// <summary>Columns or properties that have values of which nothing was made.</summary>
    public IReadOnlyList<UnusedColumn> Unused { get; set; } = [];

    /// <summary>The line of the row at hand.</summary>
    public long Line { get; private set; }

    /// <summary>A row is at hand, at this line.</summary>
    public void At(long line) => Line = line;

    /// <summary>What became of a row.</summary>
    public void Count(RowResult result)
    {
        Read++;
        if (result.Reason is { } reason)
        {
            Skipped++;
            log.Skip(reason, Name, Line, result.Text ?? "");
        }
        else if (result.IsNew) Kept++;
        else Merged++;
    }

    /// <summary>Notes something about the row at hand, which is kept.</summary>
    public void Remark(string remark, string text = "") => log.Remark(remark, Name, Line, text);
}
