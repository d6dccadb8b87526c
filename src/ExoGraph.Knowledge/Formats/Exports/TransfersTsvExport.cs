using ExoGraph.Core.Graphs;
using ExoGraph.Core.Identifiers;
using ExoGraph.Core.Statements;
using ExoGraph.Core.Text;
using ExoGraph.Core.Vocabularies;

namespace ExoGraph.Knowledge.Formats.Exports;

/// <summary>Transfers and engineered carriers as one tab-separated table, a row a cargo: who gives, what carries, how it was loaded, where it goes.</summary>
/// <remarks>Ids and labels stand in columns of their own. A transfer without known cargo has one row. <c>not-stated</c> means that the source does not say.</remarks>
public static class TransfersTsvExport
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "donor_id", "donor", "vesicle_id", "vesicle", "cargo_id", "cargo", "cargo_form", "loading", "topology", "enriched", "recipient_id", "recipient", "biofluid", "mode",
        "proof", "method", "surface_ids", "surface", "targeting_ids", "targeting", "release", "route", "cancer_id", "cancer", "organism", .. EvidenceColumns.Names, EvidenceColumns.Claims,
    ];

    /// <summary>Writes the header and every transfer in order of id, lines ended by LF.</summary>
    public static void Write(KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(output);
        TsvTable.Write(output, Columns, knowledge.Transfers.Values.OrderBy(t => t.Id)
            .SelectMany(t => t.Cargo.DefaultIfEmpty(), (t, cargo) => Cells(knowledge, t, cargo)));
    }

    private static IReadOnlyList<string> Cells(KnowledgeBase knowledge, Transfer t, Cargo? cargo)
    {
        return
        [
            t.Id.Text, .. Both(t.Donor), .. Both(t.Vesicle),
            .. Both(cargo?.Id), (cargo?.Form ?? Term.NotStated).Text, (cargo?.Loading ?? Term.NotStated).Text, (cargo?.Topology ?? Term.NotStated).Text,
            cargo?.Enriched switch { true => "true", false => "false", null => Term.NotStated.Text },
            .. Both(t.Recipient), Both(t.Biofluid)[1], Words.Of(t.Mode), t.Proof, t.Method,
            .. All(t.Surface), .. All(t.Targeting), t.Release.Text, t.Route.Text,
            .. Both(t.Context.Cancer), Both(t.Context.Organism)[1],
            .. EvidenceColumns.Of(t.Evidence), EvidenceColumns.ClaimsOf(t.Evidence),
        ];

        string[] Both(Curie? id) => id is { } known ? [known.Text, knowledge.LabelOf(known)] : [Term.NotStated.Text, Term.NotStated.Text];
        string[] All(IReadOnlyList<Curie> ids) => [TsvTable.List(ids.Select(i => i.Text)), TsvTable.List(ids.Select(knowledge.LabelOf))];
    }
}
