using System.Text;

namespace ExoGraph.Service.Downloads;

/// <summary>An answer as a table, for spreadsheets and scripts.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Cells of each row, as many as there are columns; lists are joined by <c>|</c>.</param>
public sealed record ResultTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The table with commas between cells, quoted where it must be, lines ended by CR LF (RFC 4180).</summary>
    public string Csv() => Write(',', "\r\n", cell => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    /// <summary>The table with tabs between cells and no quotes; a tab or line break inside a cell becomes a blank.</summary>
    public string Tsv() => Write('\t', "\n", cell => cell.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' '));

    /// <summary>Items of a cell that holds a list.</summary>
    public static string List(IEnumerable<string> items) => string.Join('|', items.Select(i => i.Replace('|', '¦')));

    private string Write(char between, string end, Func<string, string> cell)
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend(Columns)) text.AppendJoin(between, row.Select(cell)).Append(end);
        return text.ToString();
    }
}
