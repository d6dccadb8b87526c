using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Records.Reading;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>Reads <c>coverage/*.tsv</c>.</summary>
internal sealed class CoverageTable(PublicationKey review, ReadScope scope)
{
    /// <summary>The header.</summary>
    public static readonly IReadOnlyList<string> Columns = ["section", "kind", "number", "records", "reason"];

    /// <summary>Reads a table into the set.</summary>
    public void Read(string text, RecordSet set)
    {
        foreach (var row in TableReader.Read(text, scope.File, Columns, scope.Log))
        {
            var sound = true;
            if (row["section"].Length == 0) sound = Report(row, "There is no section.");
            if (!Words.TryParse<CoverageKind>(row["kind"], out var kind))
                sound = Report(row, $"'{ReadScope.Shorten(row["kind"])}' is not a kind of row; known are {string.Join(", ", Words.All<CoverageKind>())}.");
            if (!int.TryParse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                sound = Report(row, $"'number' should be a whole number, but it is '{ReadScope.Shorten(row["number"])}'.");
            if (!sound) continue;
            var covered = new CoverageRow(review, row["section"], kind, number, [.. row.List("records").Select(r => r.Trim())], row["reason"]);
            set.Coverage.Add(new Draft<CoverageRow>(covered, new RecordPlaces(scope.File, row.Place.Line)));
        }
    }

    private bool Report(Row row, string message)
    {
        scope.Log.Add(row.Place, TableCodes.BadValue, message);
        return false;
    }
}
