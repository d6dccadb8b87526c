using static ExoGraph.Tests.Records.ReferenceData;

namespace ExoGraph.Tests.Records.Grounding;

/// <summary>The vocabularies of the reference data, by prefix; each is read when first asked for.</summary>
internal static class ReferenceVocabularies
{
    /// <summary>Prefixes that no reference table covers, and why that is borne.</summary>
    public static readonly IReadOnlyDictionary<string, string> Unchecked = new Dictionary<string, string>
    {
        ["exo"] = "ExoGraph's own",
        ["NCBITaxon"] = "the reference data has no taxonomy",
    };

    private static readonly Dictionary<string, Lazy<Dictionary<string, VocabularyEntry>>> _all = new()
    {
        ["HGNC"] = Read(() => Rows("hgnc/hgnc_complete.tsv.gz").Select(r => new VocabularyEntry(r("hgnc_id"), r("symbol"), r("status") != "Approved")
        {
            Aliases = [.. List(r("alias_symbol")), .. List(r("prev_symbol"))],
        })),
        ["mirbase.mature"] = Read(() => Rows("mirbase/mirbase22_mature_human.tsv").Select(r => new VocabularyEntry("mirbase.mature:" + r("mature_accession"), r("mature_name")["hsa-".Length..])
        {
            Parents = [.. List(r("hairpin_accessions")).Select(h => "mirbase:" + h)],
        })),
        ["mirbase"] = Read(() => Rows("mirbase/mirbase22_hairpin_human.tsv").Select(r =>
            new VocabularyEntry("mirbase:" + r("hairpin_accession"), r("hairpin_name").Replace("hsa-mir-", "miR-", StringComparison.Ordinal), r("status_in_v22") == "DELETED"))),
        ["MONDO"] = Read(() => Ontology("mondo/mondo_terms.tsv.gz")),
        ["CL"] = Read(() => Ontology("cell_ontology/cl_terms.tsv")),
        ["UBERON"] = Read(() => Ontology("uberon/uberon_terms.tsv.gz")),
        ["GO"] = Read(Go),
        ["Cellosaurus"] = Read(() => Rows("cellosaurus/cellosaurus_terms.tsv.gz").Select(r => new VocabularyEntry("Cellosaurus:" + r("id"), r("label")))),
        ["CHEBI"] = Read(() => Rows("chebi/chebi_name_to_id.tsv.gz").Select(r => new VocabularyEntry(r("chebi_id"), r("name")))),
        ["MESH"] = Read(() => Rows("mesh/mesh_mappings.tsv").Select(r => new VocabularyEntry("MESH:" + r("mesh_id"), r("mesh_name")))),
        ["FPLX"] = Read(() => Rows("famplex/famplex_entities.tsv").Select(r => new VocabularyEntry("FPLX:" + r("famplex_id"), r("famplex_id")))),
        ["Reactome"] = Read(() => Rows("reactome/reactome_pathways_human.tsv").Select(r => new VocabularyEntry("Reactome:" + r("reactome_id"), r("name")))),
        ["WikiPathways"] = Read(() => Rows("wikipathways/wikipathways_human.tsv").Select(r => new VocabularyEntry("WikiPathways:" + r("wpid"), r("title")))),
        ["DOID"] = Read(() => Rows("doid/doid_terms.tsv").Select(r => new VocabularyEntry(r("id"), r("label")))),
    };

    public static IReadOnlyCollection<string> Prefixes => _all.Keys;

    public static IReadOnlyDictionary<string, VocabularyEntry>? Of(string prefix) => _all.TryGetValue(prefix, out var found) ? found.Value : null;

    /// <summary>The term, or null where the vocabulary lacks it.</summary>
    public static VocabularyEntry? Find(string prefix, string id) => Of(prefix)?.GetValueOrDefault(id);

    /// <summary>Everything above a term, by the vocabulary.</summary>
    public static HashSet<string> Ancestors(string prefix, string id)
    {
        var seen = new HashSet<string>();
        var stack = new Stack<string>([id]);
        while (stack.TryPop(out var next))
            foreach (var parent in Find(prefix, next)?.Parents ?? [])
                if (seen.Add(parent)) stack.Push(parent);
        return seen;
    }

    private static Lazy<Dictionary<string, VocabularyEntry>> Read(Func<IEnumerable<VocabularyEntry>> entries) => new(() =>
    {
        var found = new Dictionary<string, VocabularyEntry>(StringComparer.Ordinal);
        foreach (var entry in entries()) found.TryAdd(entry.Id, entry);
        return found;
    });

    private static IEnumerable<VocabularyEntry> Ontology(string path) => Rows(path).Select(r =>
        new VocabularyEntry(r("id"), r("label"), r("deprecated") == "true", r("replaced_by")) { Parents = List(r("parents_distance1")) });

    private static IEnumerable<VocabularyEntry> Go()
    {
        var parents = Rows("go/go_edges.tsv.gz").Where(r => r("relation") is "isa" or "is_a").ToLookup(r => r("child"), r => r("parent"));
        return Rows("go/go_terms.tsv.gz").Select(r => new VocabularyEntry(r("id"), r("name")) { Parents = [.. parents[r("id")]] });
    }
}
