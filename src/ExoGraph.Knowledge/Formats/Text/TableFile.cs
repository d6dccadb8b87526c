using ExoGraph.Knowledge.Formats.Xlsx;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Opens a file as a table by what it holds, not by its name: tabs, commas or semicolons, or a workbook's first sheet.</summary>
internal static class TableFile
{
    /// <summary>Opens the rows; the delimiter is the one that the first line has most of.</summary>
    /// <exception cref="FormatStop">It is a web page, binary, or cannot be read.</exception>
    public static RowReader Open(InputEntry entry)
    {
        if (IsWorkbook(entry)) return new XlsxRowReader(entry);
        var lines = new LineReader(entry);
        try
        {
            var delimiter = Delimiter(Check(lines, entry));
            return delimiter == '\t' ? new TsvRowReader(lines) : new CsvRowReader(lines, delimiter, entry.Limits);
        }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    /// <summary>Opens lines of a text file.</summary>
    /// <exception cref="FormatStop">It is a web page, binary, or cannot be read.</exception>
    public static LineReader OpenLines(InputEntry entry)
    {
        var lines = new LineReader(entry);
        try
        {
            Check(lines, entry);
            return lines;
        }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    private static ReadOnlySpan<byte> Check(LineReader lines, InputEntry entry)
    {
        var ahead = lines.Ahead();
        if (ahead.IsEmpty) throw FormatStop.At(entry.Name, 0, "the file is empty.");
        if (ahead[0] == '<')
            throw FormatStop.At(entry.Name, 1, "this is a web page, not a table: the site answered the download with a page (a bot check, a login or an error). Open the address in a browser and save the file itself.");
        if (ahead.Contains((byte)0)) throw FormatStop.At(entry.Name, 1, "this is a binary file, not a table.");
        return ahead;
    }

    private static char Delimiter(ReadOnlySpan<byte> ahead)
    {
        var line = ahead.IndexOf((byte)'\n') is var end and >= 0 ? ahead[..end] : ahead;
        if (line.Contains((byte)'\t')) return '\t';
        var (commas, semicolons) = (line.Count((byte)','), line.Count((byte)';'));
        return semicolons > commas ? ';' : commas > 0 ? ',' : '\t';
    }

    private static bool IsWorkbook(InputEntry entry)
    {
        Span<byte> head = stackalloc byte[4];
        using var stream = entry.OpenRaw();
        return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && Magic.IsZip(head);
    }
}
