using System.Globalization;
using System.Net;
using System.Text;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Mirbase;

/// <summary>miRBase: sequences (<c>mature.fa</c>, <c>hairpin.fa</c>), <c>aliases.txt</c>, <c>organisms.txt</c>, <c>miRNA.dat</c>, gff3, and the tables of its database, also as the web page they are served in.</summary>
internal sealed class MirbaseImporter : IPackImporter
{
    private const int MaxPage = 512 << 20;

    public SourceProfile Profile { get; } = new("mirbase", "miRBase", PackKind.Vocabulary, "public domain (as miRBase is reported to say; check your release)");

    public void Import(ImportJob job)
    {
        var names = new MirbaseNames();
        // Tables of the database refer to each other by row numbers.
        var tables = new MirbaseTables(names);
        foreach (var raw in job.Entries)
        {
            var entry = Unwrapped(raw);
            using var lines = TableFile.OpenLines(entry);
            var ahead = Encoding.UTF8.GetString(lines.Ahead());
            if (ahead.StartsWith('>')) Fasta(job, entry, lines, names);
            else if (ahead.StartsWith("#organism", StringComparison.OrdinalIgnoreCase)) Organisms(job, entry, lines, names);
            else if (ahead.StartsWith("ID   ", StringComparison.Ordinal)) MirbaseDat.Read(job, entry, lines, names);
            else if (ahead.StartsWith("##gff", StringComparison.OrdinalIgnoreCase) || ahead.StartsWith("# ", StringComparison.Ordinal)) Gff(job, entry, lines, names);
            else tables.Read(job, entry, lines);
        }
        tables.Join();
        job.Terms.AddRange(names.Build(job.Grounding.Species));
    }

    private static void Fasta(ImportJob job, InputEntry entry, LineReader lines, MirbaseNames names)
    {
        var table = job.Table(entry, "sequences (FASTA)");
        while (lines.TryRead(out var line))
        {
            if (line is not ['>', ..]) continue;
            table.At(lines.Line);
            var words = line[1..].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            job.Count(table, words.Length >= 2 && MirbaseNames.IsAccession(words[1]) ? RowResult.Added(names.Current(words[1], words[0])) : RowResult.Skip("no miRBase accession", line.ToString()));
        }
    }

    private static void Organisms(ImportJob job, InputEntry entry, LineReader lines, MirbaseNames names)
    {
        using var rows = new TsvRowReader(lines);
        rows.Read();
        var header = new Header(rows);
        int code = header.Require("#organism"), tree = header.Find("#tree"), taxon = header.Find("#NCBI-taxid");
        var table = job.Table(entry, "organisms");
        job.Each(rows, table, row => row[code].IsEmpty ? RowResult.Skip("no code", row[1].ToString())
            : RowResult.Added(names.Species(row[code].ToString(), int.TryParse(row[taxon], CultureInfo.InvariantCulture, out var number) ? number : 0, row[tree].StartsWith("Virus", StringComparison.OrdinalIgnoreCase))));
    }

    private static void Gff(ImportJob job, InputEntry entry, LineReader lines, MirbaseNames names)
    {
        using var rows = new TsvRowReader(lines);
        var table = job.Table(entry, "coordinates (gff3)");
        job.Each(rows, table, row =>
        {
            if (row[0].StartsWith("#")) return RowResult.Skip("a comment");
            var fields = row[8].ToString().Split(';').Select(f => f.Split('=', 2)).Where(f => f.Length == 2).ToLookup(f => f[0].Trim(), f => f[1].Trim());
            var accession = fields["Alias"].Concat(fields["ID"]).Select(a => a.Split('_')[0]).FirstOrDefault(a => MirbaseNames.IsAccession(a)) ?? "";
            if (accession.Length == 0 || fields["Name"].FirstOrDefault() is not { Length: > 0 } name) return RowResult.Skip("no miRBase accession or name", row[8].ToString());
            var isNew = names.Current(accession, name);
            foreach (var hairpin in fields["Derives_from"]) isNew |= names.Hairpin(accession, hairpin.Split('_')[0]);
            return RowResult.Added(isNew);
        });
    }

    /// <summary>miRBase serves its tables as one paragraph of a web page with a break for every row: taken out of it. Any other page is left to be refused.</summary>
    private static InputEntry Unwrapped(InputEntry entry)
    {
        using (var stream = entry.Open())
        {
            var head = new byte[64];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var start = Encoding.UTF8.GetString(head, 0, length).TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
            if (!start.StartsWith("<p>", StringComparison.OrdinalIgnoreCase)) return entry;
        }
        using var whole = entry.Open();
        using var text = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = whole.Read(buffer)) > 0;)
        {
            text.Write(buffer, 0, count);
            if (text.Length > MaxPage) throw FormatStop.At(entry.Name, 1, "the page is too large to be a table of miRBase.");
        }
        var page = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length).Trim();
        page = page.Replace("\r", "", StringComparison.Ordinal).Replace("<br>\n", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br/>\n", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase).Replace("<br/>", "\n", StringComparison.OrdinalIgnoreCase)
            .Replace("<p>", "", StringComparison.OrdinalIgnoreCase).Replace("</p>", "", StringComparison.OrdinalIgnoreCase);
        var bytes = Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(page));
        return entry with { OpenRaw = () => new MemoryStream(bytes) };
    }
}
