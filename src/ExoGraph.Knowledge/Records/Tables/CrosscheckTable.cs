using System.Globalization;
using ExoGraph.Core.Identifiers;
using ExoGraph.Knowledge.Records.Reading;
using ExoGraph.Knowledge.Validation.Codes;

namespace ExoGraph.Knowledge.Records.Tables;

/// <summary>Reads one table of <c>crosschecks/</c>.</summary>
internal static class CrosscheckTable
{
    /// <summary>The header.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["record", "subject_id", "subject", "object_id", "object", "database", "version", "level", "listed", "count", "items", "checked"];

    /// <summary>The rows that can be read.</summary>
    public static IEnumerable<Crosscheck> Read(string text, string file, ProblemLog log)
    {
        foreach (var row in TableReader.Read(text, file, Columns, log))
        {
            if (Parse(row) is { } check && (row["listed"] == "yes") == check.Listed && row["listed"] is "yes" or "no") yield return check;
            else log.Add(row.Place, TableCodes.BadValue, $"'{ReadScope.Shorten(row["record"])}': record, ids, count (which is 0 where 'listed' is no) or date (2026-01-31) do not have their form.");
        }
    }

    private static Crosscheck? Parse(Row row) =>
        RecordId.TryParse(row["record"], out var record)
        && Curie.TryParse(row["subject_id"], out var subject)
        && Curie.TryParse(row["object_id"], out var @object)
        && int.TryParse(row["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && DateOnly.TryParseExact(row["checked"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new Crosscheck
            {
                Record = record,
                Subject = subject,
                Object = @object,
                Database = row["database"],
                Version = row["version"],
                Level = row["level"],
                Count = count,
                Items = row.List("items"),
                Checked = date,
            }
            : null;
}
