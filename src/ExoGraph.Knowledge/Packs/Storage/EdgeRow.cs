using ExoGraph.Core.Evidences;
using ExoGraph.Core.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>A row of a pack's edge table, taken apart.</summary>
internal readonly record struct EdgeRow(string Id, string Predicate, IReadOnlyList<EdgeRow.Item> Evidence)
{
    /// <summary>A piece of evidence as the table holds it.</summary>
    internal sealed record Item(string Study, EvidenceDirection Direction, Certainty Certainty, string Locator, string Claim, string OriginalSubject, string OriginalObject);

    private static readonly int s_predicate = Array.IndexOf(EdgeTable.Columns, "exo_predicate");
    private static readonly int s_evidence = Array.IndexOf(EdgeTable.Columns, "exo_evidence");

    /// <summary>Reads a line without its line break.</summary>
    public static EdgeRow Read(string line)
    {
        var cells = line.Split('\t');
        return new EdgeRow(cells[0], cells[s_predicate], Items(cells[s_evidence]));
    }

    /// <summary>Reads a list of evidence.</summary>
    public static IReadOnlyList<Item> Items(string cell)
    {
        if (cell.Length == 0) return [];
        var items = new List<Item>();
        foreach (var text in cell.Split('|'))
        {
            var fields = text.Split(';');
            string Field(int i) => i < fields.Length ? Escaped.Read(fields[i]) : "";
            items.Add(new Item(Field(0), Field(1) == "-" ? EvidenceDirection.Refutes : EvidenceDirection.Supports, CertaintyOf(Field(2)), Field(3), Field(4), Field(5), Field(6)));
        }
        return items;
    }

    private static Certainty CertaintyOf(string letter)
    {
        foreach (var value in Enum.GetValues<Certainty>())
            if (letter.Length > 0 && Words.Of(value)[0] == letter[0]) return value;
        return Certainty.Suggested;
    }
}
