using ExoGraph.Core.Evidences;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;
using ExoGraph.Knowledge.Packs.Building;

namespace ExoGraph.Knowledge.Packs.Storage;

/// <summary>A pack's statements as a KGX edge table; columns of ours begin with <c>exo_</c>.</summary>
/// <remarks><c>exo_evidence</c> is a list by <c>|</c> of <c>study;direction;certainty;locator;claim;subject as written;object as written</c>.</remarks>
internal static class EdgeTable
{
    public const string Header =
        "id\tsubject\tpredicate\tobject\tqualified_predicate\tobject_aspect_qualifier\tobject_direction_qualifier\tnegated\tpublications\tprimary_knowledge_source\tknowledge_level\tagent_type\t"
        + "disease_context_qualifier\tanatomical_context_qualifier\tspecies_context_qualifier\texo_biofluid\texo_predicate\texo_subject_form\texo_object_form\texo_implied\texo_evidence\n";

    /// <summary>Columns by name, in the order in which they are written.</summary>
    public static readonly string[] Columns = Header.TrimEnd('\n').Split('\t');

    /// <summary>What does not change from row to row: source, level and agent.</summary>
    public static string Constant(string source, string knowledgeLevel, string agentType) => $"\tinfores:{source}\t{knowledgeLevel}\t{agentType}\t";

    /// <summary>Writes a row behind its id and a tab, which the caller has written.</summary>
    /// <param name="row">Where to write.</param>
    /// <param name="subject">The subject's id.</param>
    /// <param name="predicate">The predicate.</param>
    /// <param name="object">The object's id.</param>
    /// <param name="variant">Forms and context.</param>
    /// <param name="ids">Ids of the entities that the variant names by index.</param>
    /// <param name="evidence">The evidence, sorted by study.</param>
    /// <param name="pool">What pieces of evidence share.</param>
    /// <param name="constant">What <see cref="Constant"/> gives.</param>
    public static void Write(
        RowBuffer row, string subject, Predicate predicate, string @object, in Variant variant, IReadOnlyList<string> ids,
        ReadOnlySpan<EvidenceRow> evidence, EvidencePool pool, string constant)
    {
        row.Append(subject).Append('\t').Append(predicate.Biolink).Append('\t').Append(@object).Append('\t')
            .Append(predicate.Direction is null ? "" : "biolink:causes").Append('\t').Append(predicate.Aspect).Append('\t').Append(predicate.Direction).Append('\t');
        var supported = false;
        foreach (var item in evidence) supported |= EvidenceFlags.Direction(pool.KindOf(item).Flags) == EvidenceDirection.Supports;
        row.Append(supported ? "" : "true").Append('\t');
        Publications(row, evidence, pool, supported);
        row.Append(constant);
        Entity(row, variant.Cancer, ids);
        Entity(row, variant.Cell, ids);
        Entity(row, variant.Organism, ids);
        Entity(row, variant.Biofluid, ids);
        row.Append(predicate.Name).Append('\t').Append(variant.SubjectForm?.Text).Append('\t').Append(variant.ObjectForm?.Text).Append('\t').Append(variant.Implied ? "true" : "").Append('\t');
        for (var i = 0; i < evidence.Length; i++)
        {
            if (i > 0) row.Append('|');
            Evidence(row, evidence[i], pool);
        }
        row.Append('\n');
    }

    private static void Entity(RowBuffer row, int index, IReadOnlyList<string> ids)
    {
        if (index >= 0) row.Append(ids[index]);
        row.Append('\t');
    }

    private static void Publications(RowBuffer row, ReadOnlySpan<EvidenceRow> evidence, EvidencePool pool, bool supported)
    {
        var (first, last) = (true, 0);
        foreach (var item in evidence)
        {
            // Evidence is sorted by study, so the same one stands together.
            if (item.Study <= 0 || item.Study == last || (supported && EvidenceFlags.Direction(pool.KindOf(item).Flags) != EvidenceDirection.Supports)) continue;
            if (!first) row.Append('|');
            row.Append("PMID:").Append(item.Study);
            (first, last) = (false, item.Study);
        }
    }

    private static void Evidence(RowBuffer row, in EvidenceRow item, EvidencePool pool)
    {
        var (kind, texts) = (pool.KindOf(item), pool.Texts);
        if (item.Study > 0) row.Append("PMID:").Append(item.Study);
        else if (item.Study < 0) row.AppendEscaped(texts[-item.Study]);
        // Demonstrated, suggested and proposed differ in their first letter.
        row.Append(';').Append(EvidenceFlags.Direction(kind.Flags) == EvidenceDirection.Supports ? '+' : '-').Append(';')
            .Append(Words.Of(EvidenceFlags.Certainty(kind.Flags))[0]).Append(';');
        pool.Locators.Write(row, kind.LocatorPrefix, item.LocatorNumber);
        row.Append(';').AppendEscaped(texts[kind.Claim]);
        if (kind.Original == 0) return;
        var original = texts[kind.Original];
        var tab = original.IndexOf('\t', StringComparison.Ordinal);
        row.Append(';').AppendEscaped(tab < 0 ? original : original.AsSpan(0, tab));
        row.Append(';').AppendEscaped(tab < 0 ? "" : original.AsSpan(tab + 1));
    }
}
