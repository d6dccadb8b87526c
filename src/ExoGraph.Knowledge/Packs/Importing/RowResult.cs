namespace ExoGraph.Knowledge.Packs.Importing;

/// <summary>What became of a row: it gave something new, added to what was there, or was left out for a reason.</summary>
internal readonly record struct RowResult
{
    private RowResult(bool isNew, string? reason, string? text) => (IsNew, Reason, Text) = (isNew, reason, text);

    public static readonly RowResult Kept = new(true, null, null);

    public static readonly RowResult Merged = new(false, null, null);

    public bool IsNew { get; }

    public string? Reason { get; }

    /// <summary>What the row says where it is left out.</summary>
    public string? Text { get; }

    public static RowResult Added(bool isNew) => isNew ? Kept : Merged;

    /// <param name="reason">A fixed phrase, so that rows can be counted by it.</param>
    /// <param name="text">The text that it is about.</param>
    public static RowResult Skip(string reason, string text = "") => new(false, reason, text);
}
