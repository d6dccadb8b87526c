using System.Globalization;
using ExoGraph.Service.Documents;

namespace ExoGraph.Service.Downloads;

/// <summary>Names and packs as tables.</summary>
public static class SourceTables
{
    /// <summary>What names mean: a row for each name asked.</summary>
    public static ResultTable Of(ResolveDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["name", "id", "label", "class", "members", "problem", "candidate_ids"], [.. document.Names.Select(n => (IReadOnlyList<string>)
            [n.Asked, n.Id ?? "", n.Label ?? "", n.Class ?? "", ResultTable.List(n.Members ?? []), n.Problem ?? "", ResultTable.List((n.Candidates ?? []).Select(c => c.Id))])]);
    }

    /// <summary>Packs: a row each.</summary>
    public static ResultTable Of(PacksDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(["name", "serving", "kind", "source", "title", "version", "date", "imported_at", "licence", "species", "entities", "statements", "evidence", "refuting", "studies", "rows_read", "rows_kept", "rows_merged", "rows_skipped", "bytes", "stale", "hash"],
            [.. document.Packs.Select(p => (IReadOnlyList<string>)[p.Name, p.Serving ? "true" : "false", p.Kind, p.Source, p.Title, p.Version, p.Date, p.ImportedAt?.ToString("O", CultureInfo.InvariantCulture) ?? "", p.Licence, p.Species,
                Text(p.Entities), Text(p.Statements), Text(p.Evidence), Text(p.Refuting), Text(p.Studies), Text(p.Rows?.Read), Text(p.Rows?.Kept), Text(p.Rows?.Merged), Text(p.Rows?.Skipped), Text(p.Bytes), ResultTable.List(p.Stale), p.Hash])]);
    }

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
