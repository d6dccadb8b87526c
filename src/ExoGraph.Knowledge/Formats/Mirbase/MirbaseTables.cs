using System.Globalization;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Mirbase;

/// <summary>Reads tab-separated files of miRBase without header, told apart by their shape: aliases, and the tables mirna, mirna_mature, mirna_pre_mature, mirna_species.</summary>
internal sealed class MirbaseTables(MirbaseNames names)
{
    private readonly Dictionary<int, string> _hairpins = [];
    private readonly Dictionary<int, string> _mature = [];
    private readonly List<(int Hairpin, int Mature)> _pairs = [];

    public void Read(ImportJob job, InputEntry entry, LineReader lines)
    {
        using var rows = new TsvRowReader(lines);
        var table = job.Table(entry, "miRBase table");
        Func<RowReader, RowResult>? layout = null;
        job.Each(rows, table, row =>
        {
            if (layout is null && Recognise(row) is var (handle, name))
            {
                layout = handle;
                table.Layout = name;
            }
            return layout is null ? throw FormatStop.At(entry.Name, row.Line, "this is no file of miRBase that can be used: take mature.fa, hairpin.fa, aliases.txt, organisms.txt, miRNA.dat, a gff3, or the tables mirna, mirna_mature, mirna_pre_mature, mirna_species.") : layout(row);
        });
    }

    /// <summary>Joins what the tables say of each other.</summary>
    public void Join()
    {
        foreach (var (hairpin, mature) in _pairs)
            if (_hairpins.TryGetValue(hairpin, out var from) && _mature.TryGetValue(mature, out var form)) names.Hairpin(form, from);
    }

    private (Func<RowReader, RowResult>, string)? Recognise(RowReader row)
    {
        if (MirbaseNames.IsAccession(row[0]) && row.Count >= 2) return (Alias, "aliases");
        if (row.Count >= 6 && MirbaseNames.IsAccession(row[1])) return (Hairpin, "mirna");
        if (row.Count >= 4 && MirbaseNames.IsAccession(row[3])) return (Mature, "mirna_mature");
        if (row.Count is >= 2 and <= 5 && Number(row[0]) > 0 && Number(row[1]) > 0) return (Pair, "mirna_pre_mature");
        if (row.Count >= 5 && row[1].Length is >= 2 and <= 6 && Number(row[4]) > 0) return (Species, "mirna_species");
        return null;
    }

    private RowResult Alias(RowReader row) => MirbaseNames.IsAccession(row[0])
        ? RowResult.Added(names.Past(row[0].ToString(), row[1].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        : RowResult.Skip("no miRBase accession", row[0].ToString());

    private RowResult Hairpin(RowReader row)
    {
        var accession = row[1].ToString();
        if (!MirbaseNames.IsAccession(accession)) return RowResult.Skip("no miRBase accession", accession);
        _hairpins[Number(row[0])] = accession;
        var isNew = names.Current(accession, row[2].ToString(), row[8] is "1");
        Before(accession, row[3]);
        return RowResult.Added(isNew);
    }

    private RowResult Mature(RowReader row)
    {
        var accession = row[3].ToString();
        if (!MirbaseNames.IsAccession(accession)) return RowResult.Skip("no miRBase accession", accession);
        _mature[Number(row[0])] = accession;
        var isNew = names.Current(accession, row[1].ToString(), row[7] is "1");
        Before(accession, row[2]);
        return RowResult.Added(isNew);
    }

    private RowResult Pair(RowReader row)
    {
        _pairs.Add((Number(row[0]), Number(row[1])));
        return RowResult.Kept;
    }

    private RowResult Species(RowReader row) => RowResult.Added(names.Species(row[1].ToString(), Number(row[4]), row[3].Contains("virus", StringComparison.OrdinalIgnoreCase)));

    private void Before(string accession, ReadOnlySpan<char> previous)
    {
        if (previous is not ([] or "\\N")) names.Past(accession, previous.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static int Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
