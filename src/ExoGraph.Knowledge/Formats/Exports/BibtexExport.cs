using System.Globalization;
using System.Text;
using ExoGraph.Core.Publications;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>The publications of the records as BibTeX, in order of key; a retracted one says so in its note.</summary>
public static class BibtexExport
{
    /// <summary>Writes the entries.</summary>
    public static void Write(ExportSource source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(source);
        Write(source.Knowledge.Publications.Values, output);
    }

    /// <summary>Writes entries for these publications.</summary>
    public static void Write(IEnumerable<Publication> publications, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(publications);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var publication in publications.OrderBy(p => p.Key)) output.Write(Entry(publication));
    }

    private static string Entry(Publication p)
    {
        var text = new StringBuilder($"@article{{{p.Key.Text},\n");
        Field("author", Authors(p.Authors));
        Field("title", p.Title.Length > 0 ? "{" + Escape(p.Title) + "}" : "", escaped: true);
        Field("journal", p.Journal);
        Field("year", p.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Field("doi", p.Doi ?? "", escaped: true);
        Field("pmid", p.Pmid ?? "");
        Field("note", p.IsRetracted ? "Retracted" : p.HasConcern ? "Expression of concern" : "");
        return text.Append("}\n\n").ToString();

        void Field(string name, string value, bool escaped = false)
        {
            if (value.Length > 0) text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{(escaped ? value : Escape(value))}}},\n");
        }
    }

    /// <summary>A reference list's authors (<c>Wang L, Yang G, et al.</c>) as BibTeX wants them.</summary>
    private static string Authors(string authors)
    {
        var names = authors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name =>
        {
            if (name.TrimEnd('.').Equals("et al", StringComparison.OrdinalIgnoreCase)) return "others";
            var blank = name.LastIndexOf(' ');
            return blank > 0 ? $"{name[..blank]}, {name[(blank + 1)..]}" : name;
        });
        return string.Join(" and ", names);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' or '}' or '%' or '&' or '#' or '_' or '$' => "\\" + c,
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
