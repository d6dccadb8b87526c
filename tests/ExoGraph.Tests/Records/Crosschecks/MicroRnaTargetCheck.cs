using System.Text.RegularExpressions;
using ExoGraph.Core.Entities;
using ExoGraph.Core.Statements;
using ExoGraph.Tests.Records.Grounding;

namespace ExoGraph.Tests.Records.Crosschecks;

/// <summary>Asks miRTarBase for every claim that a human miRNA lowers or targets a gene.</summary>
internal static partial class MicroRnaTargetCheck
{
    public static IEnumerable<CrosscheckRow> Rows()
    {
        var claims = Claims().ToArray();
        var mature = ByMature(claims);
        var stem = ByStem(claims);
        foreach (var claim in claims)
        {
            yield return new(claim, "miRTarBase", "2017", "mature", [.. Matures(claim).Where(m => mature.Contains((m, claim.Object.Text))).Select(Name).Order(StringComparer.Ordinal)]);
            yield return new(claim, "miRTarBase", "8.0", "stem", [.. stem[(Stem(claim), ReviewRecords.Label(claim.Object).ToUpperInvariant())].Distinct().Order(StringComparer.Ordinal)]);
        }
    }

    public static IEnumerable<Statement> Claims() => ReviewRecords.Known.AllStatements.Where(s =>
        s.Reading == ReadingKind.Accepted && s.Predicate.Name is "downregulates" or "targets" && s.Subject.Prefix is "mirbase" or "mirbase.mature"
        && ReviewRecords.Known.Entities[s.Object].Class == EntityClass.Gene);

    /// <summary>The mature miRNAs that a claim may mean: one where the arm is stated, else all of the hairpin.</summary>
    private static IEnumerable<string> Matures(Statement claim) => claim.Subject.Prefix == "mirbase.mature"
        ? [claim.Subject.Local]
        : ReferenceVocabularies.Of("mirbase.mature")!.Values.Where(m => m.Parents.Contains(claim.Subject.Text)).Select(m => m.Id["mirbase.mature:".Length..]);

    private static string Name(string accession) => ReferenceVocabularies.Find("mirbase.mature", "mirbase.mature:" + accession)!.Label;

    private static HashSet<(string Mature, string Target)> ByMature(IReadOnlyList<Statement> claims)
    {
        var wanted = claims.SelectMany(Matures).ToHashSet();
        return [.. ReferenceData.Rows("mirtarbase/mirtarbase2017_mature_target.tsv.gz").Where(r => wanted.Contains(r("mirbase_accession"))).Select(r => (r("mirbase_accession"), r("target_hgnc_id")))];
    }

    private static ILookup<(string Stem, string Target), string> ByStem(IReadOnlyList<Statement> claims)
    {
        var wanted = claims.Select(Stem).ToHashSet();
        return ReferenceData.Rows("mirtarbase/mirtarbase8_stem_target_pmid.tsv.gz").Where(r => wanted.Contains(r("mirna_stem")))
            .ToLookup(r => (r("mirna_stem"), r("target_symbol_upper")), r => r("pmid"));
    }

    /// <summary>The table leaves out letter and arm: <c>miR-27a-3p</c> is <c>miR-27</c> there.</summary>
    private static string Stem(Statement claim) => StemPattern().Match(ReviewRecords.Label(claim.Subject)).Value;

    [GeneratedRegex(@"^miR-\d+")]
    private static partial Regex StemPattern();
}
