using System.Globalization;
using System.Text;
using ExoGraph.Core.Publications;
using ExoGraph.Core.Text;
using ExoGraph.Knowledge.Formats.Text;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>The notices of a pack as a table.</summary>
internal static class NoticeTable
{
    public const string Header = "pmid\tdoi\tkind\tdate\tnotice_doi\tnote\n";

    public static void Write(StringBuilder row, NoticeRow notice)
    {
        if (notice.Pmid > 0) row.Append(CultureInfo.InvariantCulture, $"{notice.Pmid}");
        row.Append('\t').Append(Escaped.Plain(notice.Doi)).Append('\t').Append(Words.Of(notice.Notice.Kind)).Append('\t')
            .Append(notice.Notice.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\t')
            .Append(Escaped.Plain(notice.Notice.Doi ?? "")).Append('\t').Append(Escaped.Plain(notice.Notice.Note)).Append('\n');
    }

    public static IEnumerable<NoticeRow> Read(InputEntry entry)
    {
        using var rows = new TsvRowReader(new LineReader(entry));
        if (!rows.Read()) yield break;
        while (rows.Read())
        {
            if (!Words.TryParse<NoticeKind>(rows.Raw(2).ToString(), out var kind)) continue;
            var date = DateOnly.TryParseExact(rows.Raw(3), "yyyy-MM-dd", out var day) ? day : (DateOnly?)null;
            var doi = rows.Raw(4).ToString();
            yield return new NoticeRow(
                int.TryParse(rows.Raw(0), NumberStyles.None, CultureInfo.InvariantCulture, out var pmid) ? pmid : 0,
                rows.Raw(1).ToString(), new Notice(kind, date, doi.Length > 0 ? doi : null, rows.Raw(5).ToString()));
        }
    }
}
