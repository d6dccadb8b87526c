using ExoGraph.Core.Graphs;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>Properties that are no edges (size, half-life, an advantage) as one tab-separated table, a row each, with the entity and the evidence.</summary>
public static class NotesTsvExport
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["id", "about_id", "about", "about_class", "property", "value", "unit", .. EvidenceColumns.Names, EvidenceColumns.Claims];

    /// <summary>Writes the header and every note in order of id, lines ended by LF.</summary>
    public static void Write(KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(output);
        TsvTable.Write(output, Columns, knowledge.Notes.Select(n => (IReadOnlyList<string>)
        [
            n.Id.Text, n.About.Text, knowledge.LabelOf(n.About), knowledge.Entities.TryGetValue(n.About, out var entity) ? entity.Class.Name : "",
            n.Property, n.Value, n.Unit, .. EvidenceColumns.Of(n.Evidence), EvidenceColumns.ClaimsOf(n.Evidence),
        ]));
    }
}
