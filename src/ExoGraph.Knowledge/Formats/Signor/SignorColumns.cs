using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Formats.Signor;

/// <summary>Where SIGNOR's fields are: by name where there is a header, else in the order of its service.</summary>
internal sealed record SignorColumns(
    int EntityA, int TypeA, int IdA, int DatabaseA, int EntityB, int TypeB, int IdB, int DatabaseB, int Effect, int Mechanism, int Residue, int Taxon, int Cell, int Tissue, int Pmid, int Direct, int Id)
{
    private const int ServiceColumns = 28;

    /// <summary>Recognises the layout by the first row; null where it is none of SIGNOR's.</summary>
    public static SignorColumns? Of(RowReader first, out bool hasHeader)
    {
        var header = new Header(first);
        hasHeader = header.Has("ENTITYA", "ENTITY A");
        if (hasHeader)
            return new SignorColumns(
                header.Require("ENTITYA", "ENTITY A"), header.Require("TYPEA", "TYPE A"), header.Require("IDA", "ID A"), header.Require("DATABASEA", "DATABASE A"),
                header.Require("ENTITYB", "ENTITY B"), header.Require("TYPEB", "TYPE B"), header.Require("IDB", "ID B"), header.Require("DATABASEB", "DATABASE B"),
                header.Require("EFFECT"), header.Find("MECHANISM"), header.Find("RESIDUE"), header.Find("TAX_ID"), header.Find("CELL_DATA"), header.Find("TISSUE_DATA"),
                header.Find("PMID"), header.Find("DIRECT"), header.Find("SIGNOR_ID"));
        if (first.Count < ServiceColumns - 1) return null;
        // Downloads swap the last two columns: the id is the one that looks like it.
        var id = Enumerable.Range(first.Count - 4, 4).FirstOrDefault(i => first[i].StartsWith("SIGNOR-"), -1);
        return id < 0 ? null : new SignorColumns(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 21, 22, id);
    }
}
