using System.Globalization;
using System.Text;
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

    /// <summary>Writes a row without its line break's id: the caller has written the id and a tab.</summary>
    public static void Write(
        StringBuilder row, string subject, Predicate predicate, string @object, in Variant variant, Func<int, string> entityId,
        IReadOnlyList<EvidenceRow> evidence, TextPool texts, LocatorPool locators, string constant)
    {
        row.Append(subject).Append('\t').Append(predicate.Biolink).Append('\t').Append(@object).Append('\t')
            .Append(predicate.Direction is null ? "" : "biolink:causes").Append('\t').Append(predicate.Aspect).Append('\t').Append(predicate.Direction).Append('\t');
        var supported = false;
        foreach (var item in evidence) supported |= EvidenceFlags.Direction(item.Flags) == EvidenceDirection.Supports;
        row.Append(supported ? "" : "true").Append('\t');
        Publications(row, evidence, supported);
        row.Append(constant);
        Entity(variant.Cancer);
        Entity(variant.Cell);
        Entity(variant.Organism);
        Entity(variant.Biofluid);
        row.Append(predicate.Name).Append('\t').Append(variant.SubjectForm?.Text).Append('\t').Append(variant.ObjectForm?.Text).Append('\t').Append(variant.Implied ? "true" : "").Append('\t');
        for (var i = 0; i < evidence.Count; i++)
        {
            if (i > 0) row.Append('|');
            Evidence(row, evidence[i], texts, locators);
        }
        row.Append('\n');

        void Entity(int index) => row.Append(index < 0 ? "" : entityId(index)).Append('\t');
    }

    private static void Publications(StringBuilder row, IReadOnlyList<EvidenceRow> evidence, bool supported)
    {
        var (first, last) = (true, 0);
        foreach (var item in evidence)
        {
            // Evidence is sorted by study, so the same one stands together.
            if (item.Study <= 0 || item.Study == last || (supported && EvidenceFlags.Direction(item.Flags) != EvidenceDirection.Supports)) continue;
            if (!first) row.Append('|');
            row.Append("PMID:").Append(CultureInfo.InvariantCulture, $"{item.Study}");
            (first, last) = (false, item.Study);
        }
    }

    private static void Evidence(StringBuilder row, in EvidenceRow item, TextPool texts, LocatorPool locators)
    {
        if (item.Study > 0) row.Append("PMID:").Append(CultureInfo.InvariantCulture, $"{item.Study}");
        else if (item.Study < 0) Escaped.Write(row, texts[-item.Study]);
        row.Append(';').Append(EvidenceFlags.Direction(item.Flags) == EvidenceDirection.Supports ? '+' : '-').Append(';')
            .Append(Words.Of(EvidenceFlags.Certainty(item.Flags))[0]).Append(';');
        // Demonstrated, suggested and proposed differ in their first letter.
        Escaped.Write(row, locators.Text(item.LocatorPrefix, item.LocatorNumber));
        row.Append(';');
        Escaped.Write(row, texts[item.Claim]);
        if (item.Original == 0) return;
        var original = texts[item.Original];
        var tab = original.IndexOf('\t', StringComparison.Ordinal);
        row.Append(';');
        Escaped.Write(row, tab < 0 ? original : original.AsSpan(0, tab));
        row.Append(';');
        Escaped.Write(row, tab < 0 ? "" : original.AsSpan(tab + 1));
    }
}
