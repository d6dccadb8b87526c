using System.Text;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Formats.Text;
using ExoGraph.Knowledge.Grounding;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>A pack's entities as a KGX node table; columns of ours begin with <c>exo_</c>.</summary>
internal static class NodeTable
{
    public const string Header =
        "id\tcategory\tname\tsynonym\txref\texo_class\texo_is_a\texo_desirable\texo_bearer\texo_process\texo_generic\texo_needs_bearer\texo_note\texo_previous\texo_taxon\tdeprecated\texo_replaced_by\n";

    public static void Write(StringBuilder row, VocabularyTerm term, Vocabulary vocabulary)
    {
        var entity = term.Entity;
        row.Append(entity.Id.Text).Append('\t')
            .Append(vocabulary.Classes.TryGetValue(entity.Class.Name, out var rule) ? rule.Biolink : "biolink:NamedThing").Append('\t')
            .Append(Escaped.Plain(entity.Label)).Append('\t');
        List(row, entity.Synonyms);
        List(row, entity.Xrefs.Select(x => x.Text));
        row.Append(entity.Class.Name).Append('\t');
        List(row, entity.IsA.Select(x => x.Text));
        row.Append(entity.Desirable is { } good ? good > 0 ? "1" : "-1" : "").Append('\t')
            .Append(entity.Bearer?.Text).Append('\t').Append(entity.Process?.Text).Append('\t')
            .Append(entity.Generic ? "true" : "").Append('\t').Append(entity.NeedsBearer ? "true" : "").Append('\t')
            .Append(Escaped.Plain(entity.Note)).Append('\t');
        List(row, term.Previous);
        row.Append(term.Taxon).Append('\t').Append(term.Deprecated ? "true" : "").Append('\t').Append(term.ReplacedBy?.Text).Append('\n');
    }

    /// <summary>Reads the table back.</summary>
    public static IEnumerable<VocabularyTerm> Read(InputEntry entry)
    {
        using var rows = new TsvRowReader(new LineReader(entry));
        if (!rows.Read()) yield break;
        while (rows.Read())
            if (Curie.TryParse(rows.Raw(0).ToString(), out var id)) yield return Term(rows, id);
    }

    private static VocabularyTerm Term(TsvRowReader rows, Curie id) => new(
        new Entity
        {
            Id = id,
            Label = rows.Raw(2).ToString(),
            Synonyms = Items(rows.Raw(3)),
            Xrefs = Ids(rows.Raw(4)),
            Class = new EntityClass(string.Intern(rows.Raw(5).ToString())),
            IsA = Ids(rows.Raw(6)),
            Desirable = rows.Raw(7) switch { "1" => 1, "-1" => -1, _ => null },
            Bearer = Id(rows.Raw(8)),
            Process = Id(rows.Raw(9)),
            Generic = rows.Raw(10) is "true",
            NeedsBearer = rows.Raw(11) is "true",
            Note = rows.Raw(12).ToString(),
        },
        Items(rows.Raw(13)), int.TryParse(rows.Raw(14), out var taxon) ? taxon : 0, rows.Raw(15) is "true", Id(rows.Raw(16)));

    private static void List(StringBuilder row, IEnumerable<string> items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first) row.Append('|');
            row.Append(Escaped.Plain(item, inList: true));
            first = false;
        }
        row.Append('\t');
    }

    private static string[] Items(ReadOnlySpan<char> cell) => cell.IsEmpty ? [] : cell.ToString().Split('|');

    private static Curie[] Ids(ReadOnlySpan<char> cell) =>
        cell.IsEmpty ? [] : [.. cell.ToString().Split('|').Select(t => Curie.TryParse(t, out var id) ? id : default).Where(c => c.Text.Length > 0)];

    private static Curie? Id(ReadOnlySpan<char> cell) => cell.IsEmpty ? null : Curie.TryParse(cell.ToString(), out var id) ? id : null;
}
