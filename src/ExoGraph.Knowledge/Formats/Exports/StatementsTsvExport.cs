using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>All curated statements as one tab-separated table, a row each.</summary>
/// <remarks>
/// Lists are joined by <c>|</c>; those about evidence (<c>studies</c> to <c>cited_as</c>, and <c>claims</c>) run in step, one item a piece
/// of evidence. Empty means that the column does not apply, <c>not-stated</c> that the source does not say. No quoting: a tab or line
/// break inside a text becomes a blank, a bar inside a list item a broken bar.
/// </remarks>
public static class StatementsTsvExport
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "subject_id", "subject", "subject_class", "subject_form", "predicate", "sign", "object_id", "object", "object_class", "object_form",
        "scope", "implied", "reading", "cancer_id", "cancer", "cell", "donor_cell", "recipient_cell", "biofluid", "organism", "mode", "transfer",
        "mechanisms", "belief", .. EvidenceColumns.Names, "framed", "benefit", "replaced_by", EvidenceColumns.Claims,
    ];

    /// <summary>Writes the header and every statement in order of id, lines ended by LF.</summary>
    public static void Write(KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(output);
        TsvTable.Write(output, Columns, knowledge.AllStatements.Select(s => Cells(knowledge, s)));
    }

    /// <summary>The cells of a statement, one a column.</summary>
    public static IReadOnlyList<string> Cells(KnowledgeBase knowledge, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(statement);
        var context = statement.Context;
        var transfer = context.Transfer is { } id ? knowledge.Transfers.GetValueOrDefault(id) : null;
        string Name(Curie? entity) => entity is { } known ? knowledge.LabelOf(known) : Term.NotStated.Text;
        string ClassOf(Curie entity) => knowledge.Entities.TryGetValue(entity, out var found) ? found.Class.Name : "";
        return
        [
            statement.Id.Text,
            statement.Subject.Text, knowledge.LabelOf(statement.Subject), ClassOf(statement.Subject), statement.SubjectForm?.Text ?? "",
            statement.Predicate.Name, statement.Predicate.Sign.Mark(),
            statement.Object.Text, knowledge.LabelOf(statement.Object), ClassOf(statement.Object), statement.ObjectForm?.Text ?? "",
            statement.Scope == Scope.None ? "" : Words.Of(statement.Scope),
            statement.Implied ? "true" : "false",
            Words.Of(statement.Reading),
            context.Cancer?.Text ?? Term.NotStated.Text, Name(context.Cancer), Name(context.Cell),
            transfer is null ? "" : Name(transfer.Donor), transfer is null ? "" : Name(transfer.Recipient),
            Name(context.Biofluid), Name(context.Organism),
            transfer is null ? "" : Words.Of(transfer.Mode), context.Transfer?.Text ?? "",
            TsvTable.List(statement.Places.Select(p => p.ToString())),
            statement.Belief.ToString(),
            .. EvidenceColumns.Of(statement.Evidence),
            statement.Framed is { } framed ? Words.Of(framed) : "",
            Benefit(knowledge, statement),
            statement.ReplacedBy?.Text ?? "",
            EvidenceColumns.ClaimsOf(statement.Evidence),
        ];
    }

    /// <summary>The effect for the patient: net effect × desirable; empty where the object is no outcome with a direction of good, or the sign is unknown.</summary>
    private static string Benefit(KnowledgeBase knowledge, Statement statement)
    {
        if (!knowledge.Entities.TryGetValue(statement.Object, out var entity) || entity.Desirable is not { } desirable) return "";
        var effect = statement.Predicate.Sign switch { Sign.Plus or Sign.Same => desirable, Sign.Minus => -desirable, _ => 0 };
        return effect == 0 ? "" : effect > 0 ? "1" : "-1";
    }
}
