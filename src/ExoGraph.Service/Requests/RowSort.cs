namespace ExoGraph.Service.Requests;

/// <summary>In which order the rows of a list are wanted: by one column, descending where a minus stands before its name.</summary>
/// <param name="Column">The column; null for the list's own order.</param>
/// <param name="Descending">From the last to the first.</param>
public sealed record RowSort(string? Column, bool Descending)
{
    private static readonly Comparer<object> s_values = Comparer<object>.Create((a, b) =>
        a is string one && b is string other ? StringComparer.OrdinalIgnoreCase.Compare(one, other) : Comparer<object>.Default.Compare(a, b));

    /// <summary>Columns of the table of what cancers share.</summary>
    public static IReadOnlyList<string> Shared { get; } = ["name", "cancers", "belief"];

    /// <summary>Columns of the table of markers.</summary>
    public static IReadOnlyList<string> Markers { get; } = ["marker", "marks", "fluid", "level", "purpose", "statements"];

    /// <summary>Columns of the table of carriers.</summary>
    public static IReadOnlyList<string> Carriers { get; } = ["carrier", "carries", "homes", "model", "outcome", "evidence"];

    /// <summary>Columns of the table of audit findings.</summary>
    public static IReadOnlyList<string> Audit { get; } = ["where", "kind", "printed", "accepted", "ground", "records"];

    /// <summary>Reads <c>sort</c>; what is no column of the list is a mistake.</summary>
    /// <param name="parameters">What was given.</param>
    /// <param name="columns">The columns that can be asked for.</param>
    public static RowSort Read(Parameters parameters, IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(columns);
        if (parameters.Text("sort") is not { } text) return new(null, false);
        var column = columns.FirstOrDefault(c => string.Equals(c, text.TrimStart('-'), StringComparison.OrdinalIgnoreCase));
        if (column is null) parameters.Fail("sort", $"'{text}' is not one of {string.Join(", ", columns)}, or one of them with - before it.");
        return new(column, text.StartsWith('-'));
    }

    /// <summary>The rows in that order; rows that are alike keep theirs.</summary>
    /// <param name="rows">The rows in the list's own order.</param>
    /// <param name="key">What a row has in a column: a text or a number. Rows with an empty text come last both ways.</param>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, Func<T, string, object> key)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        if (Column is null) return rows;
        var keyed = rows.Select(r => (Row: r, Key: key(r, Column))).OrderBy(r => r.Key is "");
        return [.. (Descending ? keyed.ThenByDescending(r => r.Key, s_values) : keyed.ThenBy(r => r.Key, s_values)).Select(r => r.Row)];
    }
}
