using System.Text;

namespace ExoGraph.Knowledge.Formats.Text;

/// <summary>Finds columns by name: blanks around and case do not matter, and a column may have older names.</summary>
internal sealed class Header
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<int> _asked = [];
    private readonly string _file;
    private readonly long _line;

    /// <param name="row">The reader, at the header; it remembers it, and counts the values of columns that are not asked for.</param>
    public Header(RowReader row)
    {
        row.Header = this;
        (_file, _line) = (row.File, row.Line);
        var names = new List<string>();
        for (var i = 0; i < row.Count; i++)
        {
            var name = row[i].ToString();
            names.Add(name);
            if (name.Length > 0) _columns.TryAdd(Normalise(name), i);
        }
        Names = names;
    }

    /// <summary>The names as they stand.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether there is a column of one of these names.</summary>
    public bool Has(params ReadOnlySpan<string> names) => Find(names) >= 0;

    /// <summary>The index of the first of these names that is there; -1 where none is.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!_columns.TryGetValue(Normalise(name), out var column)) continue;
            _asked.Add(column);
            return column;
        }
        return -1;
    }

    /// <summary>Counts the columns that were not asked for so far; none where nothing was, since the row is no header then.</summary>
    public ColumnTally Unused() => new(_asked.Count == 0 ? [] :
        [.. Names.Select((name, i) => (i, name.Length > 0 ? name : $"column {i + 1}")).Where(c => !_asked.Contains(c.i))]);

    /// <summary>The index of the first of these names that is there.</summary>
    /// <exception cref="FormatStop">None is there.</exception>
    public int Require(params ReadOnlySpan<string> names)
    {
        var column = Find(names);
        if (column >= 0) return column;
        var seen = string.Join(", ", Names.Take(12).Select(n => n.Length > 40 ? n[..40] + "…" : n));
        throw FormatStop.At(_file, _line, $"there is no column '{names[0]}'; the header has: {seen}.");
    }

    private static string Normalise(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.AsSpan().Trim().Trim('"'))
            if (!char.IsWhiteSpace(c) && c != '_') text.Append(char.ToLowerInvariant(c));
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        return text.ToString().TrimEnd();
    }
}
