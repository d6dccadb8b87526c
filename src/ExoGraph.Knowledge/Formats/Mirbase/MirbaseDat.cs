using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Mirbase;

/// <summary>Reads <c>miRNA.dat</c>: EMBL-like blocks of a hairpin and its mature forms. Lines of other kinds are passed over.</summary>
internal static class MirbaseDat
{
    public static void Read(ImportJob job, InputEntry entry, LineReader lines, MirbaseNames names)
    {
        var table = job.Table(entry, "miRNA.dat");
        string id = "", accession = "", mature = "";
        var forms = new List<(string Accession, string Name)>();
        while (lines.TryRead(out var line))
        {
            if (line.StartsWith("ID   "))
            {
                id = Word(line[5..]);
                (accession, mature) = ("", "");
                forms.Clear();
                table.At(lines.Line);
            }
            else if (line.StartsWith("AC   ")) accession = Word(line[5..]).TrimEnd(';');
            else if (line.StartsWith("FT") && Quoted(line, "/accession=") is { } found) mature = found;
            else if (line.StartsWith("FT") && Quoted(line, "/product=") is { } product && mature.Length > 0)
            {
                forms.Add((mature, product));
                mature = "";
            }
            else if (line.StartsWith("//")) job.Count(table, Close(names, id, accession, forms));
        }
    }

    private static RowResult Close(MirbaseNames names, string id, string accession, List<(string Accession, string Name)> forms)
    {
        if (id.Length == 0 || !MirbaseNames.IsAccession(accession)) return RowResult.Skip("no miRBase accession", id);
        var isNew = names.Current(accession, id);
        foreach (var (form, name) in forms.Where(f => MirbaseNames.IsAccession(f.Accession)))
        {
            isNew |= names.Current(form, name);
            isNew |= names.Hairpin(form, accession);
        }
        return RowResult.Added(isNew);
    }

    private static string Word(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var end = text.IndexOf(' ');
        return (end < 0 ? text : text[..end]).ToString();
    }

    private static string? Quoted(ReadOnlySpan<char> line, string key)
    {
        var at = line.IndexOf(key, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + key.Length)..].Trim().Trim('"').ToString();
    }
}
