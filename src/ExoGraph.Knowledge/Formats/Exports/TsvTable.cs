using System.Text;
using ExoGraph.Knowledge.Packs.Storage;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>Tab-separated tables without quoting: a tab or line break inside a text becomes a blank, a bar inside a list item a broken bar.</summary>
internal static class TsvTable
{
    /// <summary>Writes a header and rows, lines ended by LF.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        output.Write(string.Join('\t', columns) + "\n");
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            foreach (var cell in row) line.Append(Escaped.Plain(cell)).Append('\t');
            line[^1] = '\n';
            output.Write(line);
        }
    }

    /// <summary>A cell that holds several items.</summary>
    public static string List(IEnumerable<string> items) => string.Join('|', items.Select(i => Escaped.Plain(i, inList: true)));
}
