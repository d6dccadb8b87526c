using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>Reads a tab-separated table whose header is fixed. There is no quoting.</summary>
internal static class TableReader
{
    /// <summary>The rows that have the right number of cells.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">How problems name it.</param>
    /// <param name="columns">The header.</param>
    /// <param name="log">Takes the problems.</param>
    /// <param name="lost">Told the first cell of every row that cannot be read.</param>
    public static IEnumerable<Row> Read(string text, string file, IReadOnlyList<string> columns, ProblemLog log, Action<string>? lost = null)
    {
        var lines = text.Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        if (count == 0 || !HasHeader(lines[0], file, columns, log))
        {
            foreach (var line in lines.Skip(1)) lost?.Invoke(line.Split('\t')[0].Trim());
            if (count == 0) log.Add(new Place(file, 1), TableCodes.Header, "The file is empty; its first line is the header.");
            yield break;
        }
        for (var i = 1; i < count; i++)
        {
            if (Cells(lines[i], new Place(file, i + 1), columns, log) is { } row) yield return row;
            else lost?.Invoke(lines[i].Split('\t')[0].Trim());
        }
    }

    private static bool HasHeader(string line, string file, IReadOnlyList<string> columns, ProblemLog log)
    {
        var found = line.Split('\t');
        if (found.SequenceEqual(columns)) return true;
        var at = Enumerable.Range(0, Math.Max(found.Length, columns.Count)).First(i => i >= found.Length || i >= columns.Count || found[i] != columns[i]);
        var what = at >= found.Length ? $"column {at + 1} ('{columns[at]}') is missing"
            : at >= columns.Count ? $"column {at + 1} ('{Reading.ReadScope.Shorten(found[at])}') is one too many"
            : $"column {at + 1} is '{Reading.ReadScope.Shorten(found[at])}' where '{columns[at]}' belongs";
        log.Add(new Place(file, 1), TableCodes.Header, $"The header is not the one of this table: {what}.");
        return false;
    }

    private static Row? Cells(string line, Place place, IReadOnlyList<string> columns, ProblemLog log)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            log.Add(place, TableCodes.Blank, "The row is empty.");
            return null;
        }
        var cells = line.Split('\t');
        if (cells.Length != columns.Count)
        {
            log.Add(place, TableCodes.Cells, $"The row has {cells.Length} cells where the header has {columns.Count}.");
            return null;
        }
        var byColumn = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
        {
            byColumn[columns[i]] = cells[i].Trim();
            if (cells[i].Length != cells[i].Trim().Length) log.Add(place, TableCodes.Blank, $"The cell '{columns[i]}' has blanks around it.");
        }
        return new Row(place.File, place.Line, byColumn);
    }
}
