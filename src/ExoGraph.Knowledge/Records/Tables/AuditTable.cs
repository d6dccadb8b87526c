using ExoGraph.Core.Audits;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Records.Reading;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>Reads <c>audit/*.tsv</c>. Ids of rows (<c>a001</c>) and of records are local to the review unless they name a file.</summary>
internal sealed class AuditTable(PublicationKey review, ReadScope scope)
{
    /// <summary>The header.</summary>
    public static readonly IReadOnlyList<string> Columns = ["id", "kind", "locator", "printed", "accepted", "ground", "records"];

    /// <summary>Reads a table into the set.</summary>
    public void Read(string text, RecordSet set)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TableReader.Read(text, scope.File, Columns, scope.Log))
        {
            var local = row["id"].StartsWith(review.Text + "#", StringComparison.Ordinal) ? row["id"][(review.Text.Length + 1)..] : row["id"];
            if (!IsId(local)) scope.Log.Add(row.Place, AuditCodes.Id, $"'{ReadScope.Shorten(row["id"])}' is not the id of an audit row, such as a001.");
            else if (!seen.Add(local)) scope.Log.Add(row.Place, AuditCodes.Id, $"'{local}' is the id of another row already.");
            foreach (var column in new[] { "locator", "printed", "ground" })
                if (row[column].Length == 0) scope.Log.Add(row.Place, AuditCodes.Incomplete, $"'{column}' is empty.");
            if (!Words.TryParse<AuditKind>(row["kind"], out var kind))
                scope.Log.Add(row.Place, TableCodes.BadValue, $"'{ReadScope.Shorten(row["kind"])}' is not a kind of finding; known are {string.Join(", ", Words.All<AuditKind>())}.");
            else if (IsId(local))
                set.Audit.Add(new(new AuditFinding(new RecordId(review, local), kind, row["locator"], row["printed"], row["accepted"], row["ground"], Records(row)), new RecordPlaces(scope.File, row.Place.Line)));
        }
    }

    private List<RecordId> Records(Row row)
    {
        var ids = new List<RecordId>();
        foreach (var item in row.List("records"))
        {
            if (item.Trim().Length == 0) scope.Log.Add(row.Place, TableCodes.Blank, "An item of 'records' is empty.");
            else ids.Add(RecordId.TryParse(item.Trim(), out var full) ? full : new RecordId(review, item.Trim()));
        }
        return ids;
    }

    private static bool IsId(string text) => text.Length is > 1 and < 9 && text[0] == 'a' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
