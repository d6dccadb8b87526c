using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Vesicles;

/// <summary>Which table of Vesiclepedia or ExoCarta a file is, and where its columns are.</summary>
internal sealed record VesicleColumns(VesicleTable Kind, int Content, int Type, int Entrez, int Name, int Species, int Experiment, int Methods, int Pmid, int Sample, int Source, int Isolation, int Vesicle)
{
    /// <summary>Recognises a table by its first row: a header, or by the number of its columns data without one.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="hasHeader">Whether that row is a header.</param>
    public static VesicleColumns? Of(RowReader first, out bool hasHeader)
    {
        hasHeader = first.Count > 0 && !(first[0].Length > 0 && char.IsAsciiDigit(first[0][0]));
        if (!hasHeader) return ByCount(first.Count);
        if (first[0] is ['!', ..]) return Unused();
        var h = new Header(first);
        if (h.Has("PTM ID") || h.Has("PRIMARY ID")) return Unused();
        int content = h.Find("CONTENT ID"), type = h.Find("CONTENT TYPE"), species = h.Find("SPECIES"), experiment = h.Find("EXPERIMENT ID"), methods = h.Find("METHODS"), entrez = h.Find("ENTREZ GENE ID");
        VesicleColumns Make(VesicleTable kind, int name) =>
            new(kind, content, type, entrez, name, species, experiment, methods, h.Find("PUBMED ID", "PMID"), h.Find("SAMPLE"), h.Find("SAMPLE SOURCE"), h.Find("ISOLATION METHOD"), h.Find("VESICLE TYPE"));
        if (experiment < 0) return null;
        if (h.Has("MIRNA ID")) return Make(VesicleTable.MicroRna, h.Find("MIRNA ID"));
        if (h.Has("LIPID ID")) return Make(VesicleTable.Lipid, h.Find("LIPID ID"));
        if (h.Has("GENE SYMBOL") && type >= 0) return Make(VesicleTable.Gene, h.Find("GENE SYMBOL"));
        return h.Has("PUBMED ID", "PMID") ? Make(VesicleTable.Experiment, -1) : null;
    }

    private static VesicleColumns? ByCount(int count) => count switch
    {
        7 => new(VesicleTable.Gene, 0, 1, 2, 3, 4, 5, 6, -1, -1, -1, -1, -1),
        8 => new(VesicleTable.MicroRna, 0, 1, 6, 2, 3, 4, 5, -1, -1, -1, -1, -1),
        6 => new(VesicleTable.Lipid, 0, 1, -1, 2, 3, 4, 5, -1, -1, -1, -1, -1),
        12 => new(VesicleTable.Experiment, -1, -1, -1, -1, 2, 0, 8, 1, 4, 5, 10, 11),
        _ => null,
    };

    private static VesicleColumns Unused() => new(VesicleTable.Unused, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
}
