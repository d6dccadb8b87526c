using System.Globalization;
using ExoGraph.Core.Publications;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Packs;
using ExoGraph.Knowledge.Packs.Building;
using ExoGraph.Knowledge.Packs.Importing;

namespace ExoGraph.Knowledge.Formats.Retractions;

/// <summary>Retraction Watch's CSV, or a bare list of PubMed ids of retracted papers.</summary>
internal sealed class RetractionsImporter : IPackImporter
{
    public SourceProfile Profile { get; } = new("retractions", "Retractions", PackKind.Notices, "free with attribution (as reported of Retraction Watch; check your release)");

    public void Import(ImportJob job)
    {
        var papers = new Dictionary<string, List<(Kind Kind, DateOnly? Date, NoticeRow Row)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in job.Entries)
        {
            using var rows = TableFile.Open(entry);
            if (!rows.Read()) continue;
            if (rows.Count == 1) Bare(job, entry, rows, papers);
            else Watch(job, entry, rows, papers);
        }
        // Only what stands at the end counts: a retraction that was taken back flags nothing.
        foreach (var events in papers.Values) job.Notices.AddRange(Standing(events));
    }

    private enum Kind
    {
        Retraction,
        Concern,
        Correction,
        Reinstatement,
    }

    private static IEnumerable<NoticeRow> Standing(List<(Kind Kind, DateOnly? Date, NoticeRow Row)> events)
    {
        var reinstated = events.Where(e => e.Kind == Kind.Reinstatement).Select(e => e.Date ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MinValue).Max();
        foreach (var group in events.Where(e => e.Kind != Kind.Reinstatement).GroupBy(e => e.Kind))
        {
            var latest = group.OrderBy(e => e.Date ?? DateOnly.MinValue).Last();
            if (latest.Kind == Kind.Correction || (latest.Date ?? DateOnly.MinValue) > reinstated || reinstated == DateOnly.MinValue) yield return latest.Row;
        }
    }

    private static void Bare(ImportJob job, InputEntry entry, RowReader rows, Dictionary<string, List<(Kind, DateOnly?, NoticeRow)>> papers)
    {
        var table = job.Table(entry, "list of PubMed ids");
        RowResult Take(RowReader row)
        {
            if (!Cells.TryPmid(row[0], out var pmid)) return RowResult.Skip("no PubMed id", row[0].ToString());
            return Add(papers, $"PMID:{pmid}", Kind.Retraction, null, new NoticeRow(pmid, "", new Notice(NoticeKind.Retraction, null, null, "listed as retracted in PubMed")));
        }

        table.At(rows.Line);
        job.Count(table, Take(rows));
        job.Each(rows, table, Take);
    }

    private static void Watch(ImportJob job, InputEntry entry, RowReader rows, Dictionary<string, List<(Kind, DateOnly?, NoticeRow)>> papers)
    {
        var header = new Header(rows);
        int nature = header.Require("RetractionNature"), pmid = header.Require("OriginalPaperPubMedID"), doi = header.Require("OriginalPaperDOI"), date = header.Find("RetractionDate"), notice = header.Find("RetractionDOI"), reason = header.Find("Reason");
        var table = job.Table(entry, "Retraction Watch");
        job.Each(rows, table, row =>
        {
            if (KindOf(row[nature]) is not { } kind) return RowResult.Skip("an unknown nature of notice", row[nature].ToString());
            var paper = Cells.TryPmid(row[pmid], out var number) ? number : 0;
            var paperDoi = Doi(row[doi]);
            if (paper == 0 && paperDoi.Length == 0) return RowResult.Skip("neither PubMed id nor DOI of the paper", row[0].ToString());
            var day = DateOnly.TryParseExact(row[date].ToString().Split(' ')[0], ["M/d/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed) ? parsed : (DateOnly?)null;
            var published = kind switch { Kind.Retraction => NoticeKind.Retraction, Kind.Concern => NoticeKind.ExpressionOfConcern, _ => NoticeKind.Correction };
            var words = string.Join("; ", row[reason].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => r.TrimStart('+')));
            var noticeDoi = Doi(row[notice]);
            return Add(papers, paper > 0 ? $"PMID:{paper}" : paperDoi, kind, day, new NoticeRow(paper, paperDoi, new Notice(published, day, noticeDoi.Length > 0 ? noticeDoi : null, words)));
        });
    }

    private static RowResult Add(Dictionary<string, List<(Kind, DateOnly?, NoticeRow)>> papers, string key, Kind kind, DateOnly? date, NoticeRow row)
    {
        var isNew = !papers.TryGetValue(key, out var events);
        if (isNew) papers[key] = events = [];
        events!.Add((kind, date, row));
        return RowResult.Added(isNew);
    }

    private static Kind? KindOf(ReadOnlySpan<char> text) =>
        Cells.Same(text, "Retraction") ? Kind.Retraction : Cells.Same(text, "Expression of Concern") ? Kind.Concern
        : Cells.Same(text, "Correction") ? Kind.Correction : Cells.Same(text, "Reinstatement") ? Kind.Reinstatement : null;

    private static string Doi(ReadOnlySpan<char> text)
    {
        if (Cells.Same(text, "unavailable") || text is "0") return "";
        foreach (var start in (string[])["https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "https://dx.doi.org/", "doi:"])
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) text = text[start.Length..];
        return text.StartsWith("10.") ? text.ToString() : "";
    }
}
