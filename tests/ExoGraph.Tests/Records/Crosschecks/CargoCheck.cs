using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Statements;
using ExoGraph.Tests.Records.Grounding;

namespace ExoGraph.Tests.Records.Crosschecks;

/// <summary>Asks Vesiclepedia (miRNAs, lipids) and ExoCarta (proteins, mRNAs, lncRNAs) for every claim that a vesicle naturally holds a molecule.</summary>
internal static partial class CargoCheck
{
    private const string Human = "Homo sapiens";

    public static IEnumerable<CrosscheckRow> Rows()
    {
        var microRna = MicroRnas();
        var lipids = Lipids();
        var genes = Genes();
        foreach (var claim in Claims())
            if (claim.Object.Prefix == "HGNC")
                yield return new(claim, "ExoCarta", "5", "exosome", [.. GeneKinds(claim).SelectMany(k => genes[(claim.Object.Text, k)]).Distinct().OrderBy(int.Parse).Select(e => "experiment " + e)]);
            else
                foreach (var row in InVesiclepedia(claim, claim.Object.Prefix == "CHEBI" ? lipids[ReviewRecords.Label(claim.Object)] : Names(claim).SelectMany(n => microRna[n])))
                    yield return row;
    }

    /// <summary>Hops from vesicle to cargo that nobody loaded, and statements that a vesicle holds a molecule. Families and classes have no entry in a database.</summary>
    public static IEnumerable<Statement> Claims() => ReviewRecords.Known.AllStatements
        .Where(s => s.Reading == ReadingKind.Accepted)
        .Where(s => s.Predicate.Name == "carries" && IsNatural(s))
        .Concat(ReviewRecords.Known.AllStatements
            .Where(s => s.Reading == ReadingKind.Accepted && s.Predicate.Name == "found_in" && ReviewRecords.Known.Entities[s.Object].Class == EntityClass.Vesicle)
            .Select(s => s with { Subject = s.Object, SubjectForm = s.ObjectForm, Object = s.Subject, ObjectForm = s.SubjectForm }))
        .Where(s => s.Object.Prefix is "HGNC" or "mirbase" or "mirbase.mature" || ReviewRecords.Label(s.Object) is "cholesterol" or "ceramide" or "sphingomyelin")
        .OrderBy(s => s.Id);

    private static bool IsNatural(Statement hop) =>
        ReviewRecords.Known.Transfers[hop.Context.Transfer!.Value].Cargo.Single(c => c.Id == hop.Object).Loading.Text is "endogenous" or "not-stated";

    private static IEnumerable<CrosscheckRow> InVesiclepedia(Statement claim, IEnumerable<(string Kind, string Source)> entries)
    {
        var found = entries.ToArray();
        yield return new(claim, "Vesiclepedia", "2024", "exosome", Sources(found.Where(e => e.Kind.Contains("Exosome", StringComparison.Ordinal))));
        yield return new(claim, "Vesiclepedia", "2024", "any vesicle", Sources(found));
    }

    private static string[] Sources(IEnumerable<(string Kind, string Source)> entries) => [.. entries.Select(e => e.Source).Distinct().OrderBy(s => s, StringComparer.Ordinal)];

    /// <summary>The names under which an entry may stand: those that miRBase gave a mature miRNA since its first release, or the arms of a hairpin and its own.</summary>
    private static HashSet<string> Names(Statement claim)
    {
        var matures = claim.Object.Prefix == "mirbase.mature"
            ? [claim.Object.Text]
            : ReferenceVocabularies.Of("mirbase.mature")!.Values.Where(m => m.Parents.Contains(claim.Object.Text)).Select(m => m.Id).ToArray();
        var aliases = ReferenceData.Rows("mirbase/mirbase_aliases_human.tsv").Where(r => matures.Contains("mirbase.mature:" + r("accession"))).SelectMany(r => ReferenceData.List(r("aliases_oldest_first")));
        return [.. aliases.Append(ReviewRecords.Label(claim.Object)).Select(Key)];
    }

    private static string Key(string name) => PrefixPattern().Replace(name.Trim().ToLowerInvariant(), "");

    private static ILookup<string, (string Kind, string Source)> MicroRnas() => ReferenceData.Rows("vesiclepedia/vesiclepedia_mirna.tsv.gz")
        .Where(r => r("species") == Human)
        .ToLookup(r => Key(r("mirna")), r => (r("vesicle_type"), Source(r("pmid"), r("experiment_id"))));

    private static ILookup<string, (string Kind, string Source)> Lipids()
    {
        var experiments = ReferenceData.Rows("vesiclepedia/vesiclepedia_experiments.tsv").ToDictionary(r => r("experiment_id"), r => (r("vesicle_type"), Source(r("pmid"), r("experiment_id"))));
        return ReferenceData.Rows("vesiclepedia/vesiclepedia_lipid.tsv").Where(r => r("species") == Human && experiments.ContainsKey(r("experiment_id")))
            .ToLookup(r => AbbreviationPattern().Replace(r("lipid"), "").ToLowerInvariant(), r => experiments[r("experiment_id")]);
    }

    private static ILookup<(string Gene, string Kind), string> Genes()
    {
        var byEntrez = ReferenceData.Rows("hgnc/hgnc_complete.tsv.gz").Where(r => r("entrez_id").Length > 0).ToDictionary(r => r("entrez_id"), r => r("hgnc_id"));
        return ReferenceData.Rows("exocarta/exocarta5_protein_mrna_human.tsv.gz").Where(r => byEntrez.ContainsKey(r("entrez_gene_id")))
            .ToLookup(r => (byEntrez[r("entrez_gene_id")], r("content_type")), r => r("experiment_id"));
    }

    private static string[] GeneKinds(Statement claim) => claim.ObjectForm?.Text is "protein" ? ["protein"] : ["mRNA"];

    private static string Source(string pmid, string experiment) => pmid is "0" or "" ? "experiment " + experiment : pmid;

    [GeneratedRegex("^hsa-")]
    private static partial Regex PrefixPattern();

    /// <summary>Entries add the abbreviation: <c>Cholesterol (Chol)</c>.</summary>
    [GeneratedRegex(@"\s*\([A-Za-z]+\)$")]
    private static partial Regex AbbreviationPattern();
}
